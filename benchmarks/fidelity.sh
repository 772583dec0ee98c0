#!/bin/sh
# Compares a built resolution, printed by LibreOffice, with the Organization's own PDF, line by line.
#
#   benchmarks/fidelity.sh [FILE.resolution OFFICIAL.pdf]
#
# Without arguments it takes A/RES/73/7 from the texts beside the checkout (another place: PLENARY_SHARED), where its two
# tools stand too: line_fidelity.py, which compares, and word_standin.py, which lets LibreOffice break lines as Word does.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
shared=${PLENARY_SHARED:-$here/../../shared}
if [ ! -d "$shared/tools" ]; then
    echo "The texts and tools to compare with are not at $shared; set PLENARY_SHARED to their folder." >&2
    exit 2
fi
text=${1:-$shared/corpus/resolution/A_RES_73_7.en.resolution}
official=${2:-$shared/corpus/en/A_RES_73_7_EN.pdf}
work=$here/../target/fidelity
mkdir -p "$work"
. "$here/need.sh"
need python3 python3
need soffice libreoffice-writer-nogui
need pdftotext poppler-utils

"$here/../plenary" build -f docx -o "$work" "$text"
name=$(basename "$text" .resolution)
python3 "$shared/tools/word_standin.py" "$work/$name.docx" "$work/standin.docx"
soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work" \
    "$work/$name.docx" "$work/standin.docx" >/dev/null
echo "As it is (at least 65 %):"
python3 "$shared/tools/line_fidelity.py" "$work/$name.pdf" "$official" 0.65
echo "With the stand-in for Word's breaking of lines (at least 90 %):"
python3 "$shared/tools/line_fidelity.py" "$work/standin.pdf" "$official" 0.90
