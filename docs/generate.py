#!/usr/bin/env python3
"""Writes the pages of docs/reference that are made from tables: generate.py [--check]

errors.md from NETRON_ERRORS in runtime/include/netron/error.h, diagnostics.md from compiler/support/codes_*.def.
With --check nothing is written; the exit status says whether the pages are up to date.
"""
import glob
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MADE = "<!-- Made by docs/generate.py: change the table it comes from, then run ./dev docs. -->\n"


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


def join_strings(text):
    """The text of C string literals that stand beside each other."""
    parts = re.findall(r'"((?:\\.|[^"\\])*)"', text)
    return re.sub(r"\\(.)", lambda m: {"n": "\n"}.get(m.group(1), m.group(1)), "".join(parts))


def error_rows():
    """(name, code, status, wire name, retryable, text) of every row of NETRON_ERRORS."""
    table = read("runtime/include/netron/error.h").split("#define NETRON_ERRORS(X)")[1].split("\n\n")[0]
    table = table.replace("\\\n", " ")
    row = re.compile(r'X\((\w+), (-\d+), (\d+), "(\w+)", (true|false),\s*((?:"[^"]*"\s*)+)\)')
    return [(n, int(c), int(s), w, r == "true", join_strings(t)) for n, c, s, w, r, t in row.findall(table)]


def errors_page():
    lines = [
        "# Errors", "", MADE,
        "Every function returns 0, a positive number where it says so, or one of these codes, all negative. A code above",
        "-1000 is the negative of the status that travels; a status from a peer that has no name here comes as its negative",
        "too. A code below -1000 arises on this side; when a handler returns it, the caller gets the status in the third",
        "column. `netron_strerror(code)` gives the text, `netron_error_code_name(code)` the name.", "",
        "| name | code | status | name on the wire | may be retried | text |", "|---|---|---|---|---|---|",
    ]
    for name, code, status, wire, retryable, text in error_rows():
        lines.append(f"| `NETRON_E_{name}` | {code} | {status} | `{wire}` | {'yes' if retryable else ''} | {text} |")
    lines += [
        "",
        "An error declared in an `.nsvc` file has its own status and name; `x_of(error)` gives its fields. What came from the",
        "peer says so: `netron_error_is_remote(error)`. No stack and no text of this machine travels with an error.", "",
        "## Was it carried out?", "",
        "| a call that ends with | |", "|---|---|",
        "| an error of the peer | what the error says: the other side decided |",
        "| `UNAVAILABLE`, `REFUSED`, `ADDRESS` of this side | surely not |",
        "| `LOST`, `TIMEOUT`, `CANCELLED`, `CLOSED` | unknown; nothing is ever sent twice, so repeat it where that does no harm |",
        "| anything else of this side | it was not sent, or its answer cannot be read |",
    ]
    return "\n".join(lines) + "\n"


def diagnostic_rows():
    """(number, name, text, example) of every code of the compiler, by number."""
    literal = r'((?:"(?:\\.|[^"\\])*"\s*)+)'
    row = re.compile(rf'^CODE\(\w+,\s*(\d+),\s*"([\w-]+)",\s*{literal},\s*{literal}\)', re.MULTILINE)
    rows = []
    for path in sorted(glob.glob(os.path.join(ROOT, "compiler/support/codes_*.def"))):
        text = read(os.path.relpath(path, ROOT))
        found = row.findall(text)
        if len(found) != len(re.findall(r"^CODE\(", text, re.MULTILINE)):
            raise SystemExit(f"{path}: not every row is understood")
        rows += [(int(number), name, join_strings(what), join_strings(example)) for number, name, what, example in found]
    return sorted(rows)


def diagnostics_page():
    lines = [
        "# What `netronc` says", "", MADE,
        "Every mistake has a code that never changes its meaning. `netronc explain N0307` prints what stands here.",
        "",
    ]
    for number, name, what, example in diagnostic_rows():
        lines += [f"## N{number:04} {name}", "", what, ""]
        if example.strip():
            lines += ["```text", *example.rstrip("\n").split("\n"), "```", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


PAGES = {"docs/reference/errors.md": errors_page, "docs/reference/diagnostics.md": diagnostics_page}


def stale():
    """Names of pages that are not what the tables say."""
    return [name for name, page in PAGES.items()
            if not os.path.exists(os.path.join(ROOT, name)) or read(name) != page()]


def main():
    if "--check" in sys.argv:
        old = stale()
        print("\n".join(f"{name} is not up to date: ./dev docs" for name in old))
        sys.exit(1 if old else 0)
    for name in stale():
        with open(os.path.join(ROOT, name), "w", encoding="utf-8") as file:
            file.write(PAGES[name]())
        print(f"written: {name}")


if __name__ == "__main__":
    main()
