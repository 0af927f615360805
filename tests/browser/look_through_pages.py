# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes every kind of page, shows each in Chromium and has axe-core look through it.

usage: look_through_pages.py PLACEWRIGHT CHROMIUM FOLDER_FOR_AXE EXAMPLES

Prints what is wrong and ends with 1 if anything is. Without npm, or if it can't fetch axe-core, says "Skipped here: ".
"""
import base64
import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile

AXE = "axe-core@4.10.3"
AXE_SHA512 = "Xm7bpRXnDSX2YE2YFfBk2FnF0ep6tmG7xPh8iHee8MIcrgq762Nkce856dYtJYLkuIoYZvGfTs/PbZhideTcEg=="

# Colours behind the words of a picture are beyond axe; they are held by the tests of the theme.
LOOK = """
axe.run(document, {resultTypes: ['violations']}).then(found => {
    const place = document.createElement('pre');
    place.id = 'found';
    place.textContent = JSON.stringify({
        passed: found.passes.length,
        faults: found.violations.flatMap(fault => fault.nodes.map(
            node => fault.id + ': ' + node.html.slice(0, 160) + ': ' + node.failureSummary)),
    });
    document.body.append(place);
});
"""

# A window of Chromium is never narrower than 500, so that a phone is a frame in one.
PHONE = """<!DOCTYPE html><title>Phone</title><iframe width="360" height="640" srcdoc="{page}"></iframe><script>
onmessage = told => {
    const place = document.createElement('pre');
    place.id = 'found';
    place.textContent = told.data;
    document.body.append(place);
};
</script>
"""
TELL_WIDTH = """
onload = () => {
    const page = document.documentElement;
    parent.postMessage(JSON.stringify({width: page.clientWidth, wider: page.scrollWidth - page.clientWidth}), '*');
};
"""


def axe_script(folder):
    """The text of axe-core, fetched once for a build folder; None where it can't be had."""
    script = os.path.join(folder, "axe.min.js")
    if not os.path.exists(script):
        npm = shutil.which("npm")
        if not npm:
            return None
        os.makedirs(folder, exist_ok=True)
        got = subprocess.run([npm, "pack", "--silent", "--pack-destination", folder, AXE], capture_output=True, text=True, timeout=120)
        if got.returncode != 0:
            return None
        packed = os.path.join(folder, got.stdout.split()[-1])
        with open(packed, "rb") as file:
            if base64.b64encode(hashlib.sha512(file.read()).digest()).decode() != AXE_SHA512:
                sys.exit(f"{packed} is not the {AXE} that this test was written for")
        with tarfile.open(packed) as archive, open(script + ".part", "wb") as out:
            shutil.copyfileobj(archive.extractfile("package/axe.min.js"), out)
        os.replace(script + ".part", script)
    with open(script, encoding="utf-8") as file:
        return file.read()


def found_in(chromium, page):
    """What the script in a page tells of it."""
    with tempfile.TemporaryDirectory() as folder:
        shown = os.path.join(folder, "page.html")
        with open(shown, "w", encoding="utf-8") as file:
            file.write(page)
        command = [chromium, "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", f"--user-data-dir={folder}/profile", "--window-size=1280,900",
                   "--virtual-time-budget=100000", "--dump-dom", f"file://{shown}"]
        if os.geteuid() == 0:
            command.insert(1, "--no-sandbox")
        ran = subprocess.run(command, capture_output=True, text=True, timeout=280)
    found = re.search(r'<pre id="found">(.*?)</pre>', ran.stdout, re.S)
    if not found:
        sys.exit(f"the browser told nothing of the page: {ran.stderr[-500:]}")
    return json.loads(html.unescape(found.group(1)))


def with_scripts(page, *scripts):
    told = "".join("<script>" + script.replace("</script", "<\\/script") + "</script>" for script in scripts)
    return page.replace("</body>", told + "</body>")


def main():
    program, chromium, folder, examples = sys.argv[1:]
    axe = axe_script(folder)
    if axe is None:
        print(f"Skipped here: npm isn't there or could not fetch {AXE}")
        return 0
    wrong = []
    with tempfile.TemporaryDirectory() as out:
        example = os.path.join(examples, "blmk.json")
        for what in ("map", "structure", "assurance"):
            written = os.path.join(out, what + ".html")
            subprocess.run([program, "export", example, "--what", what, "-o", written], check=True)
            with open(written, encoding="utf-8") as file:
                page = file.read()
            wide = found_in(chromium, with_scripts(page, axe, LOOK))
            wrong += [f"{what}: {fault}" for fault in wide["faults"]]
            phone = found_in(chromium, PHONE.replace("{page}", html.escape(with_scripts(page, TELL_WIDTH))))
            print(f"{what}: {wide['passed']} rules hold, {len(wide['faults'])} faults; {phone['width']} wide on a phone")
            if phone["wider"] > 0:
                wrong.append(f"{what}: on a phone the whole page has to be scrolled sideways, by {phone['wider']}")
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main())
