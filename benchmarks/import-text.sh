#!/bin/sh
# Imports plain texts and says, language by language, how many have their numbered paragraphs complete and how many of
# their words are kept: in the text, its masthead, its notes and the comments for the drafter.
# usage: benchmarks/import-text.sh [FOLDER]
#   FOLDER has a folder of .txt files for each language: en, fr …
set -eu
cd "$(dirname "$0")/.."
folder=${1:-${PLENARY_SHARED:-../shared}/corpus}
if [ ! -d "$folder/en" ]; then
    echo "There are no plain texts at $folder. Name the folder that holds them." >&2
    exit 2
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for language in ar en es fr ru zh; do
    mkdir -p "$out/$language"
    for text in "$folder/$language"/*.txt; do
        # Two extractions of one document have one symbol: each goes into a folder of its own.
        mkdir "$out/$language/$(basename "$text")"
        cp "$text" "$out/$language/$(basename "$text")/"
    done
done
./plenary import --quiet "$out" >"$out/messages" 2>&1 || true
./plenary build --quiet -f txt "$out" >>"$out/messages" 2>&1 || true
python3 benchmarks/import-text.py "$out"
