"""Prints the table of import-text.sh for a folder LANGUAGE/NAME/ with a text, the source made of it, and its print."""
import collections
import pathlib
import re
import sys

FURNITURE = re.compile(
    r"https?://\S+|^_+$|^\W*\d{1,3}/\d{1,3}\W*$|^\S*\d\d-\d{4,6}.*$|^\*\d+\*$|^\d{1,4}$"
    r"|^r.solutions (adopt.es )?et d.cisions .*$|^(A|S|E)/\S+( \(\d+\))?$"
    # The masthead of extracted pages and of collections, which prints anew from the header.
    r"|^\[?\(?(S|A)/\d+[\])}]$|^resolution of .*$|^(of|du|on) \d+ \S+ \d{4}$|^distr.*$|^original:.*$",
    re.IGNORECASE | re.MULTILINE)


def words(text, language):
    text = re.sub(r"(\w)[-‐\u00ad]\s*\n?\s*(?=\w)", r"\1", text.lower())
    return collections.Counter(re.findall(r"[\u3400-\u9fff]" if language == "zh" else r"[^\W\d_]{2,}", text))


def complete(source):
    """Whether the numbers run from 1; they begin again in parts, annexes and lists of their own."""
    body = re.sub(r"<!--.*?-->", "", source, flags=re.DOTALL).split("\n---\n", 1)[1]
    due = 1
    for number in map(int, re.findall(r"^(\d{1,3})(?:\.| -)(?= |$)", body, re.MULTILINE)):
        if number not in (due, 1):
            return False
        due = number + 1
    return True


def row(folder, language):
    text = next(folder.glob("*.txt")) if len(list(folder.glob("*.txt"))) == 1 else min(folder.glob("*.txt"), key=lambda f: f.stat().st_mtime)
    sources = list(folder.glob("*.resolution"))
    if not sources:
        return None
    original = FURNITURE.sub("", text.read_text(encoding="utf-8-sig", errors="replace"))
    source = sources[0].read_text(encoding="utf-8")
    printed = "\n".join(f.read_text(encoding="utf-8") for f in folder.glob("*.txt") if f != text)
    expected = words(original, language)
    lost = expected - words(source + "\n" + printed, language)
    return complete(source), sum(expected.values()), lost, text.name


def main():
    print(f"{'':4}{'files':>7}{'complete':>10}{'words kept':>12}")
    remarks = []
    for folder in sorted(p for p in pathlib.Path(sys.argv[1]).iterdir() if p.is_dir()):
        files = [f for f in sorted(folder.iterdir()) if f.is_dir()]
        rows = [row(f, folder.name) for f in files]
        read = [r for r in rows if r]
        total = sum(r[1] for r in read)
        lost = sum(sum(r[2].values()) for r in read)
        whole = sum(r[0] for r in read)
        print(f"{folder.name:4}{len(files):7}{whole:7}/{len(files):<3}{100 - 100 * lost / max(total, 1):11.2f}%")
        remarks += [f"{f.name}: not imported" for f, r in zip(files, rows) if not r]
        remarks += [f"{name}: numbers not complete" for done, _, _, name in read if not done]
        remarks += [f"{name}: {sum(less.values())} of {count} words not found: " + " ".join(sorted(less.elements())[:12])
                    for _, count, less, name in read if sum(less.values()) * 200 > count]
    print("\n".join(remarks))


if __name__ == "__main__":
    main()
