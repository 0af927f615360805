# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `placewright compare` on two files of 1 MB each against two packages from npm on files with as many elements.

usage: compare_speed.py PLACEWRIGHT FOLDER [--runs N] [--megabytes M]

FOLDER is where `npm install jsondiffpatch bpmn-js-differ bpmn-moddle` was run. jsondiffpatch, which compares any JSON, is given the
same two exchange files and matches entities by their ids; bpmn-js-differ is given BPMN with a task for each entity. All are timed as
whole commands, in turns, in this one run. Prints medians and how many times faster PLACEWRIGHT is.
"""
import argparse
import copy
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import xml.sax.saxutils

here = os.path.dirname(os.path.abspath(__file__))
example = os.path.join(here, "../../resources/examples/blmk.json")


# Whose values are words of the format, which may be spelt like an id.
words = {"kind", "level", "category", "role", "sector", "capacity", "status", "part", "origin", "remit", "forms", "name", "title", "text"}


def renamed(value, ids, suffix):
    """A copy of an entity of which whatever names an entity of the option names that one's copy."""
    if isinstance(value, str):
        return value + suffix if value in ids else value
    if isinstance(value, list):
        return [renamed(item, ids, suffix) for item in value]
    if isinstance(value, dict):
        return {key: item if key in words else renamed(item, ids, suffix) for key, item in value.items()}
    return value


def entities_of(option):
    return {kind: things for kind, things in option.items() if isinstance(things, list)}


def grown(option, size):
    """The option with copies of all its entities until it is that large."""
    kinds = entities_of(option)
    ids = {thing["id"] for kind in ("forums", "seats", "posts", "places", "neighbourhoods", "collaboratives", "decisions", "delegations",
                                    "contracts", "agreements", "flows", "plans", "engagement", "milestones", "notes", "functions")
           for thing in kinds.get(kind, [])}
    once = len(json.dumps(kinds))
    large = copy.deepcopy(option)
    for number in range(1, max(1, round(size / once))):
        for kind, things in kinds.items():
            large[kind] += [renamed(thing, ids, f"-x{number}") for thing in things]
    return large


def changed(option):
    """What people change between two options: every tenth seat gets another title, some go, some are new."""
    other = copy.deepcopy(option)
    other["id"] = "z"
    for number, seat in enumerate(other["seats"]):
        if number % 10 == 0:
            seat["title"] = f"Changed {number}"
    for number, seat in enumerate(other["seats"][::40]):
        other["seats"].append(dict(seat, id=f"new-{number}"))
    other["seats"] = [seat for number, seat in enumerate(other["seats"]) if number % 50 != 7]
    return other


def bpmn(option):
    """A process with a task for each entity: its name, and whatever else is recorded as documentation."""
    tasks = []
    for kind, things in entities_of(option).items():
        for thing in things:
            rest = {key: value for key, value in thing.items() if key not in ("id", "name", "title", "text")}
            name = thing.get("name") or thing.get("title") or thing.get("text") or thing["id"]
            tasks.append(f'<bpmn:task id="{kind}-{thing["id"]}" name={xml.sax.saxutils.quoteattr(name)}>'
                         f"<bpmn:documentation>{xml.sax.saxutils.escape(json.dumps(rest))}</bpmn:documentation></bpmn:task>")
    return ('<?xml version="1.0" encoding="UTF-8"?>\n'
            '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="definitions" targetNamespace="urn:example">\n'
            '<bpmn:process id="process">\n' + "\n".join(tasks) + "\n</bpmn:process>\n</bpmn:definitions>\n")


def written(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def seconds(command):
    begin = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    took = time.perf_counter() - begin
    if done.returncode != 0 or not done.stdout:
        sys.exit(f"{command[0]} failed: {done.stderr.decode()[-500:]}")
    return took


parser = argparse.ArgumentParser()
parser.add_argument("placewright")
parser.add_argument("folder")
parser.add_argument("--runs", type=int, default=11)
parser.add_argument("--megabytes", type=float, default=1)
given = parser.parse_args()

with tempfile.TemporaryDirectory() as folder:
    with open(example, encoding="utf-8") as file:
        workspace = json.load(file)
    first = grown(workspace["options"][0], given.megabytes * 1e6)
    second = changed(first)
    pair = (first, second)
    exchange = [written(os.path.join(folder, f"{number}.json"), json.dumps(dict(workspace, options=[each]), ensure_ascii=False, indent=1))
                for number, each in enumerate(pair)]
    models = [written(os.path.join(folder, f"{number}.bpmn"), bpmn(each)) for number, each in enumerate(pair)]
    node = ["node", os.path.join(here, "node_differ.mjs")]
    commands = {
        "placewrightJson": [given.placewright, "compare", *exchange, "--format", "json"],
        "placewrightText": [given.placewright, "compare", *exchange],
        "jsondiffpatch": [*node, "jsondiffpatch", given.folder, *exchange],
        "bpmnJsDiffer": [*node, "bpmn-js-differ", given.folder, *models],
    }
    for command in commands.values():
        seconds(command)
    times = {name: [] for name in commands}
    for _ in range(given.runs):
        for name, command in commands.items():
            times[name].append(seconds(command))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(json.dumps({
        "bytesOfEachFile": [os.path.getsize(path) for path in exchange],
        "bytesOfEachBpmn": [os.path.getsize(path) for path in models],
        "entities": sum(len(things) for things in entities_of(first).values()),
        "medianMs": {name: round(median * 1000, 1) for name, median in medians.items()},
        "timesFaster": {f"{ours} than {theirs}": round(medians[theirs] / medians[ours], 2)
                        for ours in ("placewrightJson", "placewrightText") for theirs in ("jsondiffpatch", "bpmnJsDiffer")},
    }, indent=2))
