#!/bin/sh
# Judges built HTML files: the Nu checker (no errors, no warnings) and axe-core in Chromium (no violations, light and
# dark, on a desktop and on a telephone); takes pictures of each, on screen and on paper.
#
#   benchmarks/judge-html.sh FILE.html...
#
# Pictures and tools go to target/judge-html (another place: JUDGE_DIR). What is missing is installed, and said.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=${JUDGE_DIR:-$here/../target/judge-html}
[ $# -gt 0 ] || { echo "usage: $0 FILE.html..." >&2; exit 2; }
mkdir -p "$work"

need() { # COMMAND PACKAGE
    command -v "$1" >/dev/null && return
    echo "Installing $2 by apt-get, for the command $1"
    apt-get install -y --no-install-recommends "$2"
}
need node nodejs
need npm npm
need java openjdk-17-jre-headless
need chromium chromium
need pdftoppm poppler-utils

if [ ! -d "$work/node_modules/axe-core" ]; then
    echo "Installing vnu-jar, axe-core and playwright-core by npm into $work"
    (cd "$work" && npm init -y >/dev/null && npm install --no-fund --no-audit vnu-jar axe-core playwright-core)
fi

java -jar "$work/node_modules/vnu-jar/build/dist/vnu.jar" --Werror "$@"
echo "Nu checker: no errors, no warnings in $# files"
cp "$here/judge-html.mjs" "$work/judge-html.mjs"
node "$work/judge-html.mjs" "$work/pictures" "$@"
for pdf in "$work"/pictures/*.pdf; do
    pdftoppm -r 80 -png "$pdf" "${pdf%.pdf}.print"
done
echo "Pictures: $work/pictures"
