#!/usr/bin/env python3
"""Every public function that takes an instance or a handle is tried in a child process: tests/flow/fork.c."""
import re

from tree import files, read
from tap import Tap  # tree.py adds tests/support to the path

DECLARATION = re.compile(r"NETRON_API\s+([^;{]*?)\s*;", re.DOTALL)
HANDLE = re.compile(
    r"\bnetron \*|\bnetron_(peer|task|exposed|listener|stream|subscription|reference|server) \*?\w+[,)]")
# What makes an instance needs none.
EXCEPT = {"netron_new"}


def declared():
    names = set()
    for name in files():
        if not re.fullmatch(r"runtime/include/netron/\w+\.h", name):
            continue
        text = re.sub(r"/\*.*?\*/", "", read(name), flags=re.DOTALL)
        for match in DECLARATION.finditer(text):
            declaration = " ".join(match.group(1).split())
            function = re.search(r"(\w+)\(", declaration)
            if function and HANDLE.search(declaration):
                names.add(function.group(1))
    return names - EXCEPT


def main():
    tap = Tap()
    tried = set(re.findall(r"^(?:ROW|NOTHING|TOLD)\((\w+),", read("tests/flow/fork.c"), re.MULTILINE))
    listed = set(re.findall(r"(?:CODE|NONE)_OF\((\w+)\)", read("tests/flow/fork.c")))
    missing = [f"{name} is not tried in tests/flow/fork.c" for name in sorted(declared() - (tried & listed))]
    tap.case("every function that takes a handle is tried in a child process", missing)
    tap.done()


if __name__ == "__main__":
    main()
