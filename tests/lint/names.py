#!/usr/bin/env python3
"""Names of functions, files and fields are of the forms docs/hacking.md gives."""
import os
import re
import sys

from tree import ROOT, c_files, files, read
from tap import Tap  # tree.py adds tests/support to the path

EXTERN = re.compile(r"^(?!static|typedef|return|else|#)[a-zA-Z_][\w\s\*]*?\b([a-zA-Z_]\w*)\([^;{}]*\)\s*(?:NETRON_MUST_USE\s*)?;",
                    re.MULTILINE)


def without_comments(text):
    return re.sub(r"/\*.*?\*/|//[^\n]*|\"(\\.|[^\"\\\n])*\"", " ", text, flags=re.DOTALL)


def function_names():
    problems = []
    for name in c_files():
        if not name.startswith("runtime/") or not name.endswith(".h"):
            continue
        prefix = "netron_" if name.startswith("runtime/include/") else "nt_"
        for symbol in EXTERN.findall(without_comments(read(name))):
            if not symbol.startswith(prefix) or symbol != symbol.lower():
                problems.append(f"{name}: {symbol} should be {prefix}noun_verb")
    return problems


def file_names():
    return [f"{n}: file names are lower case, words joined by _"
            for n in c_files() if not re.fullmatch(r"[a-z0-9_]+\.[ch]", os.path.basename(n))]


def guards():
    """The guard names the file: NETRON_TYPES_H, NT_FRAME_H, NETRONC_DIAG_H."""
    problems = []
    for name in c_files():
        if name.endswith(".h") and name.startswith(("runtime/", "compiler/")):
            stem = os.path.basename(name)[:-2].upper()
            guard = re.search(r"#ifndef (\w+)\n#define \1\b", read(name))
            if not guard or not guard.group(1).endswith(f"_{stem}_H"):
                problems.append(f"{name}: its guard should end in _{stem}_H")
    return problems


def first_lines():
    """Every header says in its first line what it is: file.h - role; the .c beside it is that role's code."""
    problems = []
    for name in c_files():
        if name.startswith(("runtime/", "compiler/")) and name.endswith(".h"):
            base = os.path.basename(name)
            if not read(name).startswith((f"/* {base} - ", f"/** {base} - ")):
                problems.append(f"{name}: should begin with /* {base} - what it is")
    return problems


def versions():
    """One version everywhere."""
    said = {
        "meson.build": re.search(r"version: '([\d.]+)'", read("meson.build")),
        "version.h": re.search(r'NETRON_VERSION "([\d.]+)"', read("runtime/include/netron/version.h")),
        "netronc.1": re.search(r'"Netron ([\d.]+)"', read("docs/man/netronc.1")),
        "CHANGELOG.md": re.search(r"^## \[?([\d.]+)", read("CHANGELOG.md"), re.MULTILINE),
    }
    found = {place: match.group(1) if match else None for place, match in said.items()}
    parts = re.findall(r"NETRON_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", read("runtime/include/netron/version.h"))
    found["version.h parts"] = ".".join(parts)
    return [str(found)] if len(set(found.values())) != 1 else []


def installed_headers():
    listed = set(re.findall(r"'include/(netron/\w+\.h)'", read("runtime/meson.build")))
    there = {n[len("runtime/include/"):] for n in files() if re.fullmatch(r"runtime/include/netron/\w+\.h", n)}
    return [f"{n} is not installed by runtime/meson.build" for n in sorted(there - listed)]


def main():
    tap = Tap()
    tap.case("functions are netron_noun_verb or nt_noun_verb", function_names())
    tap.case("files are named after their noun", file_names())
    tap.case("include guards name their file", guards())
    tap.case("every header begins with what it is", first_lines())
    tap.case("there is one version", versions())
    tap.case("every public header is installed", installed_headers())
    tap.done()


if __name__ == "__main__":
    main()
