#!/usr/bin/env python3
"""What netronc writes for each file of ok/ is, byte for byte, what stands in ok/expected/, and compiles without a
warning: headers as C11 and C++17, sources as C11.   golden.py NETRONC [--update]"""
import difflib
import os
import shutil
import sys
import tempfile

from compilers import check_headers, check_sources, run
from tap import Tap

OK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ok")
EXPECTED = os.path.join(OK, "expected")
# OpenAPI documents stand in the C code of all, in pieces; whole ones are kept of these.
DOCUMENTS = {"bounds", "enums", "hostile", "maps", "optional", "routes", "unions"}
# TypeScript is compiled of all (tests/typescript); these are read by people.
TYPESCRIPT = {"aliases", "constants", "defaults", "enums", "errors", "events", "exchange", "hostile", "imports", "maps", "names",
              "params", "platform", "properties", "references", "references_elsewhere", "streams", "unions", "versions"}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def outputs_of(stem, directory):
    ours = (stem + ".netron.", stem + "_client.netron.", stem + "_server.netron.", stem + ".openapi.")
    return sorted(name for name in os.listdir(directory) if name.startswith(ours))


def compare(stem, made):
    problems = []
    names = outputs_of(stem, made)
    missing = [name for name in outputs_of(stem, EXPECTED) if name not in names]
    problems += [f"{name} is expected and was not written" for name in missing]
    for name in names:
        path = os.path.join(EXPECTED, name)
        if not os.path.exists(path):
            problems.append(f"{name} was written and is not expected")
        elif read(path) != read(os.path.join(made, name)):
            lines = difflib.unified_diff(read(path).splitlines(), read(os.path.join(made, name)).splitlines(),
                                         "expected/" + name, name, lineterm="", n=1)
            problems += list(lines)
    return problems


def update(made):
    shutil.rmtree(EXPECTED, ignore_errors=True)
    shutil.copytree(made, EXPECTED)


def kinds_of(stem):
    return "c" + (",openapi" if stem in DOCUMENTS else "") + (",ts" if stem in TYPESCRIPT else "")


def main():
    netronc = os.path.abspath(sys.argv[1])
    stems = sorted(name[:-5] for name in os.listdir(OK) if name.endswith(".nsvc"))
    tap = Tap()
    with tempfile.TemporaryDirectory() as made:
        written = {stem: run([netronc, "gen", "--emit", kinds_of(stem), "-o", made, stem + ".nsvc"], cwd=OK) for stem in stems}
        if "--update" in sys.argv:
            if any(written.values()):
                sys.exit("\n".join(sum(written.values(), [])))
            update(made)
        for stem in stems:
            tap.case(f"{stem}: as expected", written[stem] or compare(stem, made))
            names = outputs_of(stem, made)
            headers = [name for name in names if name.endswith(".h")]
            tap.case(f"{stem}: headers compile", check_headers(made, headers) if headers else ["none written"])
            sources = [name for name in names if name.endswith(".c")]
            tap.case(f"{stem}: sources compile", check_sources(made, sources) if sources else ["none written"])
    tap.done()


if __name__ == "__main__":
    main()
