#!/bin/sh
# Makes Word files of published resolutions (Akoma Ntoso), imports them, and says which texts did not come back the same.
# usage: benchmarks/word-round-trip.sh FOLDER
# Paragraphs are compared by the test WordRoundTripTest: all files with PLENARY_SHARED set and -Dplenary.corpus=all.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-${PLENARY_SHARED:-../shared}/corpus/akn4un}
if [ ! -d "$folder" ]; then
    echo "There are no published files at $folder. Name the folder that holds them." >&2
    exit 2
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
report() {
    # A text with errors must not end the measuring.
    start=$(date +%s)
    "$@" >"$out/messages" 2>&1 || true
    tail -n 1 "$out/messages"
    echo "    $(($(date +%s) - start)) seconds: ${2-}"
}
# Where lines end depends on the kind of a space; between day and month it comes back as a usual one.
words() {
    sed 's/\xc2\xa0/ /g' "$1" | tr -s '[:space:]' '\n'
}
mkdir "$out/texts" "$out/printed" "$out/again"
report ./plenary import -o "$out/texts" "$folder"
report ./plenary build -o "$out/printed" -f docx "$out/texts"
report ./plenary import -o "$out/again" "$out/printed"
different=0
for text in "$out/texts"/*.resolution; do
    words "$text" >"$out/before"
    again=$out/again/$(basename "$text")
    if [ ! -f "$again" ]; then
        different=$((different + 1))
        echo "missing: $(basename "$text")"
    elif ! words "$again" | cmp -s - "$out/before"; then
        different=$((different + 1))
        echo "$(basename "$text"): $(words "$again" | diff "$out/before" - | grep -c '^[<>]') words differ"
    fi
done
echo "$different of $(ls "$out/texts" | wc -l) texts differ after the way through Word and back"
