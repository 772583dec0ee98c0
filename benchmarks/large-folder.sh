#!/bin/bash
# How the language server bears a folder with many texts: when the last of them is checked, how long an editor waits for
# the open one meanwhile, and how much memory that takes.
# Usage: benchmarks/large-folder.sh [TEXTS [MILLISECONDS BETWEEN KEYSTROKES]]
#     (2,000 texts and 1,000 ms unless told; 0 ms for nobody who types; nothing else should run meanwhile)
# The texts are the examples, again and again, each copy with a symbol of its own and a reference to the one before it.
set -euo pipefail

texts=${1:-2000}
pause=${2:-1000}
home=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${PLENARY_CLASSES:-}" ]; then
    "$home/plenary" --version > /dev/null
    classes=$home/dsl.cli/target/plenary.jar
else
    classes=$PLENARY_CLASSES
fi

examples=("$home"/examples/*.resolution)
for ((i = 0; i < texts; i++)); do
    example=${examples[i % ${#examples[@]}]}
    # Folders of a hundred, as a secretariat would have them.
    folder=$work/$((i / 100))
    mkdir -p "$folder"
    sed -e "s|^symbol:.*|symbol: A/C.3/199/L.$i|" -e "\$a\\
\\
[^earlier]: See {@A/C.3/199/L.$((i - 1))#first}." "$example" > "$folder/$i.resolution"
done

java -version 2>&1 | sed -n 1p
echo "$(nproc) processors, a keystroke every $pause ms"
java -cp "$classes" "$home/benchmarks/LargeFolder.java" "$work" "$pause" -- \
    java -Xmx2g -cp "$classes" org.plenary.dsl.cli.Main lsp
