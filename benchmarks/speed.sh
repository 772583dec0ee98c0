#!/bin/bash
# How fast Plenary is beside pandoc, on the same texts and the same machine, in turn.
# Usage: benchmarks/speed.sh [ROUNDS]     (7 rounds unless told; nothing else should run meanwhile)
set -euo pipefail

rounds=${1:-7}
files=300
pandoc_files=60
home=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '%s\n' "$*" >&2; }

install_missing() {
    local missing=()
    command -v pandoc > /dev/null || missing+=(pandoc)
    [ -x /usr/bin/time ] || missing+=(time)
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing ${missing[*]} by apt-get, to measure with."
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq
    "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

# The same text as Markdown: the title as metadata, labels and comments left out. Notes and numbers are written alike.
markdown() {
    awk 'NR == 1 && /^---/ { header = 1; print; next }
         header && /^---/  { header = 0; print; next }
         header            { if (/^title:|^language:/) { sub(/^language:/, "lang:"); print } next }
                           { gsub(/\{[#@.][^}]*\}/, ""); gsub(/<!--.*-->/, ""); print }' "$1"
}

# Seconds of one command.
seconds() {
    local start=$EPOCHREALTIME
    "$@" > /dev/null 2>&1 || { say "This failed: $*"; exit 2; }
    local end=$EPOCHREALTIME
    awk -v a="$start" -v b="$end" 'BEGIN { printf "%.3f\n", b - a }'
}

peak_megabytes() {
    /usr/bin/time -f %M -o "$work/peak" "$@" > /dev/null 2>&1
    awk '{ printf "%.0f", $1 / 1024 }' "$work/peak"
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

ours() { "$home/plenary" build -q -f docx,html "$1"; }

pandoc_both() {
    pandoc "$1" -o "$work/out.docx"
    pandoc --standalone "$1" -o "$work/out.html"
}

# One text, built cold by each in turn. The ratio is the median of the ratios of the rounds, which noise disturbs less.
compare() {
    local name=$1 text=$2 limit=$3 round
    markdown "$text" > "$work/text.md"
    ours "$text"; pandoc_both "$work/text.md" 2> /dev/null
    : > "$work/ours"; : > "$work/theirs"; : > "$work/ratios"
    for ((round = 0; round < rounds; round++)); do
        local a b
        a=$(seconds ours "$text")
        b=$(seconds pandoc_both "$work/text.md")
        echo "$a" >> "$work/ours"; echo "$b" >> "$work/theirs"
        awk -v a="$a" -v b="$b" 'BEGIN { printf "%.3f\n", a / b }' >> "$work/ratios"
    done
    printf '%-30s %8.2f s %8.2f s %8.2f   at most %s\n' "$name" "$(median "$work/ours")" "$(median "$work/theirs")" \
        "$(median "$work/ratios")" "$limit"
    printf '%-30s %7s MB %7s MB\n' "  peak memory" "$(peak_megabytes "$home/plenary" build -q "$text")" \
        "$(peak_megabytes pandoc "$work/text.md" -o "$work/out.docx")"
}

# Many small texts: one call of ours against pandoc in a loop. Ours alternate with a part of theirs.
many() {
    local i round
    mkdir "$work/many"
    for ((i = 0; i < files; i++)); do cp "$seed" "$work/many/$i.resolution"; done
    markdown "$seed" > "$work/small.md"
    loop() { for ((i = 0; i < pandoc_files; i++)); do pandoc_both "$work/small.md"; done; }
    : > "$work/ours"; : > "$work/theirs"
    for ((round = 0; round < 3; round++)); do
        seconds ours "$work/many" >> "$work/ours"
        seconds loop >> "$work/theirs"
    done
    awk -v a="$(median "$work/ours")" -v b="$(median "$work/theirs")" -v n="$files" -v m="$pandoc_files" 'BEGIN {
        printf "%-30s %6.1f /s   %6.1f /s   %8.1f   at least 10\n", n " texts, texts per second", n / a, m / b, (n / a) / (m / b) }'
    printf '%-30s %7s MB\n' "  peak memory" "$(peak_megabytes "$home/plenary" build -q "$work/many")"
}

install_missing
seed=$work/seed.resolution
cp "$home/examples/A_RES_72_278.zh.resolution" "$seed"
java "$home/benchmarks/LargeText.java" > "$work/large.resolution"
"$home/plenary" --version > /dev/null

printf '%s rounds in turn; %s, %s processors, %s\n\n' "$rounds" "$(pandoc --version | head -n 1)" "$(nproc)" \
    "$(java -version 2>&1 | head -n 1)"
printf '%-30s %10s %10s %8s   %s\n' "build -f docx,html, cold" Plenary pandoc ratio target
compare "A/RES/72/278, 9 kB" "$seed" 4.0
compare "429 paragraphs, 220 kB" "$work/large.resolution" 1.0
many
