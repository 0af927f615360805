# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `placewright compare` on two options of 1 MB each against another program that compares two JSON files.

usage: compare_speed.py PLACEWRIGHT DIFFER [ARGUMENT...] [--runs N] [--megabytes M]

DIFFER is a script for node (.js) or a program. It is given two exchange files, each with one of the options, and writes what differs
to standard output; for a fair comparison it should match entities by their ids. Both are timed as whole commands, in turns, in this
one run. Prints the medians and how many times faster PLACEWRIGHT is.
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

example = os.path.join(os.path.dirname(__file__), "../../resources/examples/blmk.json")


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


def seconds(command):
    begin = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    took = time.perf_counter() - begin
    if done.returncode != 0 or not done.stdout:
        sys.exit(f"{command[0]} failed: {done.stderr.decode()[-500:]}")
    return took


parser = argparse.ArgumentParser()
parser.add_argument("placewright")
parser.add_argument("differ", nargs="+")
parser.add_argument("--runs", type=int, default=11)
parser.add_argument("--megabytes", type=float, default=1)
given = parser.parse_args()
differ = (["node"] if given.differ[0].endswith((".js", ".mjs", ".cjs")) else []) + given.differ

with tempfile.TemporaryDirectory() as folder:
    with open(example, encoding="utf-8") as file:
        workspace = json.load(file)
    first = grown(workspace["options"][0], given.megabytes * 1e6)
    second = changed(first)
    paths = {name: os.path.join(folder, name + ".json") for name in ("both", "first", "second")}
    for name, options in (("both", [first, second]), ("first", [first]), ("second", [second])):
        with open(paths[name], "w", encoding="utf-8") as file:
            json.dump(dict(workspace, options=options), file, ensure_ascii=False, indent=1)
    ours = [given.placewright, "compare", paths["both"], first["id"], "z", "--format", "json"]
    theirs = [*differ, paths["first"], paths["second"]]
    seconds(ours), seconds(theirs)
    times = [(seconds(ours), seconds(theirs)) for _ in range(given.runs)]
    mine, other = (statistics.median(each) for each in zip(*times))
    print(json.dumps({"bytesOfEachFile": [os.path.getsize(paths["first"]), os.path.getsize(paths["second"])],
                      "entities": sum(len(things) for things in entities_of(first).values()),
                      "placewrightMs": round(mine * 1000, 1), "differMs": round(other * 1000, 1), "timesFaster": round(other / mine, 2)}, indent=2))
