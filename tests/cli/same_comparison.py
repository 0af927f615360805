# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a comparison's report back from every format in a folder and finds the same rows of the same tables in each, and every change
that `compare --format json` knows (changes.json).

Says what differs, a line each; the last line is how many rows and how many changes were looked for.
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

folder = sys.argv[1]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
H = "{http://www.w3.org/1999/xhtml}"


def bare(text):
    return re.sub(r"\s+", "", text)


def parts_of(name):
    with zipfile.ZipFile(f"{folder}/{name}") as package:
        assert package.testzip() is None
        return {part: package.read(part) for part in package.namelist()}


def html_rows():
    for row in ET.parse(f"{folder}/comparison.html").iter(H + "tr"):
        yield tuple(bare("".join(cell.itertext())) for cell in row)


def docx_rows():
    parts = parts_of("comparison.docx")
    for name, part in parts.items():
        if name.endswith((".xml", ".rels", ".svg")):
            ET.fromstring(part)
    for row in ET.fromstring(parts["word/document.xml"]).iter(W + "tr"):
        yield tuple(bare("".join(t.text or "" for t in cell.iter(W + "t"))) for cell in row.iter(W + "tc"))


def xlsx_rows():
    parts = parts_of("comparison.xlsx")
    strings = ["".join(t.text or "" for t in item.iter(S + "t")) for item in ET.fromstring(parts["xl/sharedStrings.xml"])]
    for name, part in parts.items():
        if not name.startswith("xl/worksheets/sheet"):
            continue
        for row in ET.fromstring(part).iter(S + "row"):
            cells = tuple(bare(strings[int(c.find(S + "v").text)] if c.get("t") == "s" else (c.findtext(S + "v") or "")) for c in row)
            yield cells
            # The heading of a group of rows is a column of its own there.
            yield cells[1:]
            yield cells[:1]


def pdf_rows():
    tags = subprocess.run(["pdfinfo", "-struct-text", f"{folder}/comparison.pdf"], capture_output=True, text=True, check=True).stdout
    row = None
    for line in tags.splitlines():
        words = line.strip()
        if words.startswith("TR"):
            if row:
                yield tuple(bare(cell) for cell in row)
            row = []
        elif row is not None and re.match(r"T[HD]\b", words):
            row.append("")
        elif row and words.startswith('"'):
            row[-1] += words.strip('"')
        elif row and not words.startswith("/"):
            yield tuple(bare(cell) for cell in row)
            row = None
    if row:
        yield tuple(bare(cell) for cell in row)


def slide_words():
    parts = parts_of("comparison.pptx")
    return "".join(bare("".join(t.text or "" for t in ET.fromstring(part).iter(A + "t")))
                   for name, part in sorted(parts.items()) if name.startswith("ppt/slides/slide"))


def trimmed(row):
    """Without empty cells at the end, which not every format writes."""
    while row and not row[-1]:
        row = row[:-1]
    return row


wanted = [trimmed(row) for row in html_rows()]
found = {name: {trimmed(row) for row in rows}
         for name, rows in {"DOCX": docx_rows(), "XLSX": xlsx_rows(), "PDF": pdf_rows()}.items()}
slides = slide_words()
for row in wanted:
    for name, rows in found.items():
        if row not in rows:
            print(f"{name}: {row} is not there")
for cell in {cell for row in wanted for cell in row}:
    if cell not in slides:
        print(f"PPTX: {cell} is not there")

kinds = {"added": "Added", "removed": "Removed", "changed": "Changed", "moved": "Moved"}
listed = {(row[0], row[2]) for row in wanted if len(row) > 2}
changes = 0
with open(f"{folder}/changes.json", encoding="utf-8") as file:
    for pair in json.load(file)["comparisons"]:
        for group in pair["groups"]:
            for change in group["changes"]:
                if change["layout"]:
                    continue
                changes += 1
                if (bare(change["name"]), kinds[change["change"]]) not in listed:
                    print(f"{change['kind']} {change['name']!r} {change['change']} is not there")
print(len(wanted), changes)
