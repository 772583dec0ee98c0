#!/bin/sh
# Imports published resolutions (Akoma Ntoso), builds them in all formats, and says how long it took and what failed.
# usage: benchmarks/akn-round-trip.sh FOLDER
# What is kept of text, notes and structure is compared by the test AknCorpusTest; run it with PLENARY_SHARED set.
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
    # A command that finds errors in a text must not end the measuring.
    start=$(date +%s)
    "$@" >"$out/messages" 2>&1 || true
    tail -n 1 "$out/messages"
    echo "    $(grep -c '\]$' "$out/messages" || true) messages, $(($(date +%s) - start)) seconds: ${2-}"
    sed -n 's/.*\[\([a-z-]*\)\]$/        \1/p' "$out/messages" | sort | uniq -c
}
mkdir "$out/texts" "$out/again" "$out/printed"
echo "$(find "$folder" -name '*.xml' | wc -l) files"
report ./plenary import -o "$out/texts" "$folder"
report ./plenary check "$out/texts"
report ./plenary build -o "$out/printed" -f akn,docx,html,txt "$out/texts"
report ./plenary import -o "$out/again" "$out/printed"
different=0
for text in "$out/texts"/*.resolution; do
    cmp -s "$text" "$out/again/$(basename "$text")" || { different=$((different + 1)); echo "differs: $(basename "$text")"; }
done
echo "$different texts differ after the way through Akoma Ntoso and back"
