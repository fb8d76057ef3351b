#!/usr/bin/env python3
"""The largest files and functions of the hand-written code. A mirror: it fails only where a file or a function is
far beyond what can be read in one go."""
import re
import sys

from tree import c_files, read
from tap import Tap  # tree.py adds tests/support to the path

FILE_LINES, FUNCTION_LINES = 850, 120  # of tests there may be more in a file: a list of cases
SHOWN = 10


def functions(name):
    """(lines, name) of each function: from a line that starts a definition to the brace in the first column."""
    found, start, title = [], None, None
    for number, line in enumerate(read(name).split("\n"), 1):
        if line == "{" and title:
            start = number
        elif line == "}" and start:
            found.append((number - start + 1, f"{name}: {title}"))
            start = title = None
        elif start is None and re.match(r"[a-zA-Z_]", line) and "(" in line and not line.endswith(";"):
            title = line.split("(")[0].split()[-1].lstrip("*")
    return found


def main():
    tap = Tap()
    names = [n for n in c_files() if n.startswith(("runtime/", "compiler/", "tests/", "generated-examples/", "bench/"))]
    by_lines = sorted(((read(n).count("\n"), n) for n in names), reverse=True)
    by_function = sorted((f for n in names for f in functions(n)), reverse=True)
    for title, rows in (("files", by_lines), ("functions", by_function)):
        print(f"# largest {title}, of {len(rows)}; median {rows[len(rows) // 2][0]} lines")
        for lines, what in rows[:SHOWN]:
            print(f"#   {lines:5} {what}")
    tap.case(f"no file above {FILE_LINES} lines",
             [f"{n}: {lines}" for lines, n in by_lines if lines > FILE_LINES and not n.startswith("tests/")])
    tap.case(f"no function above {FUNCTION_LINES} lines",
             [f"{n}: {lines}" for lines, n in by_function if lines > FUNCTION_LINES and not n.startswith("tests/")])
    tap.done()


if __name__ == "__main__":
    main()
