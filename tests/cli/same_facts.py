# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the published map back from every format in a folder and finds the same functions, deciders and limits in each, and
the same of what NHS England passes on.

Says what differs, a line each; the last line is how many rows were compared, how many lines have a limit, and how many
functions come from NHS England.
"""
import csv
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

folder = sys.argv[1]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
H = "{http://www.w3.org/1999/xhtml}"


def bare(text):
    return re.sub(r"\s+", "", text)


def html_rows():
    tree = ET.parse(f"{folder}/map.html")
    for row in tree.iter(H + "tr"):
        yield ["".join(cell.itertext()) for cell in row]


def docx_rows():
    with zipfile.ZipFile(f"{folder}/map.docx") as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                ET.fromstring(package.read(name))
        document = ET.fromstring(package.read("word/document.xml"))
    for row in document.iter(W + "tr"):
        yield ["".join(t.text or "" for t in cell.iter(W + "t")) for cell in row.iter(W + "tc")]


def xlsx_rows(name="Functions and decisions"):
    with zipfile.ZipFile(f"{folder}/map.xlsx") as package:
        strings = ["".join(t.text or "" for t in item.iter(S + "t"))
                   for item in ET.fromstring(package.read("xl/sharedStrings.xml"))]
        names = [sheet.get("name") for sheet in ET.fromstring(package.read("xl/workbook.xml")).iter(S + "sheet")]
        sheet = ET.fromstring(package.read(f"xl/worksheets/sheet{names.index(name) + 1}.xml"))
        assert any("table" in name for name in package.namelist()), "no real table"
    for row in sheet.iter(S + "row"):
        yield [strings[int(c.find(S + "v").text)] if c.get("t") == "s" else (c.findtext(S + "v") or "") for c in row]


def pdf_rows():
    tags = subprocess.run(["pdfinfo", "-struct-text", f"{folder}/map.pdf"], capture_output=True, text=True, check=True).stdout
    row, cell = None, None
    for line in tags.splitlines():
        words = line.strip()
        if words.startswith("TR"):
            if row:
                # Short numbers stand before names on paper.
                row[0] = re.sub(r"^[0-9.]+ ?", "", row[0])
                yield row
            row = []
        elif row is not None and re.match(r"T[HD]\b", words):
            row.append("")
        elif row and words.startswith('"'):
            row[-1] += words.strip('"')
    if row:
        yield row


def said(rows):
    """Rows by how their first two cells begin, as looking through all of them takes long."""
    begins = {}
    for row in rows:
        cells = [bare(cell) for cell in row]
        for cell in cells[:2]:
            begins.setdefault(cell[:4], []).append(cells)
    return begins


formats = {"HTML": said(html_rows()), "DOCX": said(docx_rows()), "XLSX": said(xlsx_rows()), "PDF": said(pdf_rows())}
with open(f"{folder}/map.csv", encoding="utf-8-sig", newline="") as file:
    table = list(csv.DictReader(file))
compared = 0
for line in table:
    wanted = [bare(name) for name in line["Decision body"].split(";") if name.strip()] + [bare(line["Limits"])]
    for name, rows in formats.items():
        what = bare(line["Function or decision"])
        found = [row for row in rows.get(what[:4], []) if any(cell == what or cell.startswith(what) for cell in row[:2])
                 and all(any(part in cell for cell in row) for part in wanted)]
        if not found:
            print(f"{name}: {line['Function or decision']!r} with {line['Decision body']!r} and {line['Limits']!r} is not there")
        compared += 1
passed_on = list(xlsx_rows("Delegated by NHS England"))[1:]
for cells in passed_on:
    wanted = [bare(cell) for cell in cells[1:] if cell]
    for name in ("HTML", "DOCX", "PDF"):
        if not any(all(any(part in cell for cell in row) for part in wanted) for row in formats[name].get(wanted[0][:4], [])):
            print(f"{name}: what NHS England passes on with {cells[1]!r} is not there as in the spreadsheet")
print(compared, len([line for line in table if line["Limits"]]), len(passed_on))
