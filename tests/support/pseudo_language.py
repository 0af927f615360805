#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo_language.py IN.ts OUT.ts: translates every text into English with accents, 40 % longer and in brackets.

What a window shows without brackets has not gone through translation; what does not fit will not fit in German or Welsh.
"""
import re
import sys
import xml.etree.ElementTree as tree

accents = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
# Placeholders, Alt letters, markup and entities stay as they are.
kept = re.compile(r"(%[0-9Ln]+|&.|<[^>]*>|&[a-z]+;)")


def pseudo(text):
    parts = kept.split(text)
    words = "".join(part if i % 2 else part.translate(accents) for i, part in enumerate(parts))
    return "⟦" + words + "·" * max(1, len(text) * 2 // 5) + "⟧"


def main(source, target):
    document = tree.parse(source)
    for message in document.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            forms = translation.findall("numerusform") or [tree.SubElement(translation, "numerusform") for _ in range(2)]
            for form in forms:
                form.text = pseudo(text)
        else:
            translation.text = pseudo(text)
    document.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
