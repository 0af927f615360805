#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate.py SCHEMA PROJECT: checks the schema itself, every example, and files with faults of form that it must find."""
import json
import pathlib
import sys

import jsonschema

# Faults that a schema can see. The others (references, cycles, duplicates) are the importer's.
faults_of_form = ["bad-date", "bad-id", "missing-required", "unknown-word", "wrong-format", "wrong-type", "wrong-version"]


def main(schema_path, project):
    schema = json.loads(pathlib.Path(schema_path).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    project = pathlib.Path(project)
    valid = sorted(project.glob("resources/examples/*.json")) + sorted(project.glob("tests/data/exchange/*.json"))
    wrong = []
    for path in valid:
        wrong += [f"{path}: {error.json_path}: {error.message}" for error in validator.iter_errors(json.loads(path.read_text()))]
    for name in faults_of_form:
        path = project / "tests/data/exchange/refused" / f"{name}.json"
        if validator.is_valid(json.loads(path.read_text())):
            wrong.append(f"{path}: passes, though the program refuses it")
    if len(valid) < 5:
        wrong.append("too few examples were found")
    print("\n".join(wrong) or f"{len(valid)} documents validate")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
