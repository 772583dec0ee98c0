#!/bin/bash
# Judges what `plenary check --format sarif` prints: against the schema of SARIF 2.1.0, and against the texts themselves:
# each URI leads to its file, whatever the script and the signs in its name; each region lies in its text; and each cure
# can be applied by its regions alone.
#
#   benchmarks/judge-sarif.sh [FILE|DIR...]      (the examples, and files with difficult names, unless told)
#
# The schema comes with the npm package @microsoft/jest-sarif; tools go to target/judge-sarif (elsewhere: JUDGE_DIR).
# Another program than `plenary` is judged with PLENARY=PROGRAM.
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
work=${JUDGE_DIR:-$home/target/judge-sarif}
plenary=${PLENARY:-$home/plenary}
. "$home/benchmarks/need.sh"
need node nodejs
need npm npm
mkdir -p "$work"
if [ ! -d "$work/node_modules/@microsoft/jest-sarif" ]; then
    echo "Installing @microsoft/jest-sarif, with the schema and a validator, by npm into $work"
    (cd "$work" && npm init -y > /dev/null && npm install --no-fund --no-audit @microsoft/jest-sarif@1.0.0-beta.0)
fi
cp "$home/benchmarks/judge-sarif.mjs" "$work/judge-sarif.mjs"

# A draft with a mistake of several kinds, so that each has regions and cures; in French, with lines of both kinds.
draft() {
    printf -- '---\nlanguage: fr\nsymbol: A/C.3/80/L.902\ntitel: Un essai \xF0\x9F\x95\x8A\n---\n\n'
    printf 'L’Assemblée générale;\r\n\r\nRappelant 𝔸 (sa\xCC\x80 résolution 70/1 du 25 septembre 2015\r\n\r\n'
    printf '1. Décide ] de rester saisie[^x] de la question ;\n\n4. Décide.\n\n[^y]: Note.\n'
}

judge() { # FOLDER ARGUMENT...
    local folder=$1 printed=$work/printed.sarif
    shift
    (cd "$folder" && "$plenary" check --format sarif "$@" > "$printed" 2> "$work/said") || [ $? -lt 2 ]
    node "$work/judge-sarif.mjs" "$printed" "$folder"
}

if [ $# -gt 0 ]; then
    judge "$PWD" "$@"
    exit
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
names=('a draft' 'مشروع قرار' '决议草案' 'проект' 'cafe'$'\xCC\x81' 'café' '100%25 #1?' 'a:b' "d'une “lettre”" '𝔸&=+;,@!$()*'
    'back\slash' 'dots..end' '~tilde' '[brackets] {braces}' 'pipe|caret^`<>')
for name in "${names[@]}"; do
    mkdir -p "$folder/$name"
    draft > "$folder/$name/$name.resolution"
done
printf 'word-limit = "many"\n[rules]\nnote-not-caled = "off"\n' > "$folder/a draft/plenary.toml"
judge "$folder" .
judge "$folder" "${names[@]}"
judge / "$folder"
judge "$home" examples
judge "$folder" no-such-file.resolution "a draft" || true
