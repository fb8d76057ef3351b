#!/usr/bin/env python3
"""Nothing in the tree speaks of the place it was written in, of work left undone, or of secrets; text files are tidy."""
import re
import sys

from tree import files, is_foreign, is_test_data, read
from tap import Tap  # tree.py adds tests/support to the path

BINARY = re.compile(r"\.(png|bin|gz|tar)$|^tests/fuzz/")
# The parts are joined here so that this file does not find itself.
WORDS = {
    "a private path": r"/wor" + r"k/|/home/\w+|\.\./shar" + r"ed\b|/Users/\w",
    "unfinished work": r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b(?!ING)",
    "a secret": r"-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b",
    "the conversation that made it": r"\b(the le" + r"ad|sub" + r"agent|pro" + r"mpt engineer|as an A" + r"I|issue #?\d+)\b",
}
# TAP has a directive of that name.
EXEMPT = {"dev.d/report.py", "tests/lint/leftovers.py", "tests/support/tap.py"}
SPACE_MATTERS = re.compile(r"\.(md|patch|err)$|^tests/(compiler|interop)/|^subprojects/")


def main():
    tap = Tap()
    names = [n for n in files() if not BINARY.search(n) and not is_foreign(n) and not is_test_data(n)
             and n not in EXEMPT]
    for what, pattern in WORDS.items():
        problems = []
        for name in names:
            for number, line in enumerate(read(name).split("\n"), 1):
                if re.search(pattern, line):
                    problems.append(f"{name}:{number}: {line.strip()[:100]}")
        tap.case(f"no {what}", problems)

    untidy = []
    for name in names:
        text = read(name)
        if SPACE_MATTERS.search(name) or not text:
            continue
        if not text.endswith("\n"):
            untidy.append(f"{name}: no newline at the end")
        if re.search(r"[ \t]\n", text):
            line = text[:re.search(r"[ \t]\n", text).start()].count("\n") + 1
            untidy.append(f"{name}:{line}: space at the end of the line")
        if "\r" in text:
            untidy.append(f"{name}: carriage returns")
    tap.case("no stray white space", untidy)
    tap.done()


if __name__ == "__main__":
    main()
