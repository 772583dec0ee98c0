#!/bin/bash
# How long an editor waits after a keystroke: for what is wrong, for completion, for the outline.
# Usage: benchmarks/response.sh [KEYSTROKES]     (200 unless told; nothing else should run meanwhile)
# Target: diagnostics and completion within 50 ms in the median and 100 ms in 95 of 100 cases, for 429 paragraphs.
set -euo pipefail

keystrokes=${1:-200}
home=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/plenary" --version > /dev/null
jar=$home/dsl.cli/target/plenary.jar

# So many paragraphs, with citations, sub-paragraphs and notes.
paragraphs() {
    printf -- '---\nlanguage: en\norgan: General Assembly\nsession: 199\ntitle: Invented questions\n---\n\n'
    printf 'The General Assembly,\n\nRecalling its resolution 57/32 of 19 November 2002,\n\n'
    for ((i = 1; i <= $1; i++)); do
        printf '%d. Takes note of the report of the Secretary-General on the invented programme (A/199/%d) and of ' \
            "$i" "$i"
        printf 'resolution 72/278, and requests that every effort be made to avoid duplication;\n\n'
    done
}

java "$home/benchmarks/LargeText.java" > "$work/429-paragraphs.resolution"
for count in 100 1000 10000; do
    paragraphs "$count" > "$work/$count-paragraphs.resolution"
done
real=${PLENARY_SHARED:-$home/../shared}/corpus/akn4un/en/A_RES_77_248.en.xml
if [ -f "$real" ]; then
    "$home/plenary" import "$real" -o "$work" > /dev/null 2>&1 || true
fi

java -version 2>&1 | sed -n 1p
echo "$(nproc) processors, $keystrokes keystrokes"
java -cp "$jar" "$home/benchmarks/Response.java" "$keystrokes" "$work"/*.resolution -- java -Xmx2g -jar "$jar" lsp
