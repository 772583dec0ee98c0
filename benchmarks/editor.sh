#!/bin/bash
# Plenary in a second editor: opens a text in Neovim, without a screen, and looks at what it gets.
# Usage: benchmarks/editor.sh     (Neovim 0.7 or newer; without it, says so and does nothing)
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
if ! command -v nvim > /dev/null; then
    echo "Neovim is not installed, so nothing was tried. On Debian: apt-get install neovim"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$home/plenary" --version > /dev/null
cat > "$work/draft.resolution" <<'TEXT'
---
language: en
organ:    General Assembly
session:  80
title:    Invented reading rooms
status:   draft
---

The General Assembly,

Recalling its resolution 57/32 of 19 November 2002[^lacking],



1. Decides to open the reading rooms.
TEXT

export PLENARY_SERVER=${PLENARY_SERVER:-"$home/plenary lsp"}
cd "$work"
nvim --version | sed -n 1p
nvim --headless --clean "$work/draft.resolution" -c "luafile $home/benchmarks/editor.lua"
