#!/usr/bin/env python3
"""The reference pages say what the code says: pages.py NETRONC"""
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
sys.path.insert(0, os.path.join(ROOT, "tests", "lint"))
sys.path.insert(0, os.path.join(ROOT, "docs"))
import generate  # noqa: E402
from tap import Tap  # noqa: E402
from tree import files, read  # noqa: E402

SIZES = {"KiB": 1 << 10, "MiB": 1 << 20}


def number(text):
    match = re.match(r"(\d+)(?: (KiB|MiB))?", text)
    return int(match.group(1)) * SIZES.get(match.group(2), 1) if match else None


def limits():
    header = read("runtime/include/netron/netron.h")
    body = re.search(r"typedef struct netron_limits \{(.*?)\} netron_limits;", header, re.DOTALL).group(1)
    declared = {}
    for name, comment in re.findall(r"uint32_t (\w+);\s*/\*(.*?)\*/", body, re.DOTALL):
        declared[name] = number(re.search(r"\[([^\]]*)\]", re.sub(r"\s+", " ", comment)).group(1))
    rows = re.findall(r"^\| `(\w+)` \| ([^|]*) \|.*\| `(\w+)` \|$", read("docs/reference/limits.md"), re.MULTILINE)
    said = {name: number(default) for name, default, _ in rows}
    tests = "".join(read(n) for n in files() if n.startswith("tests/flow/") and n.endswith(".c"))
    problems = [f"{n}: the header says {declared.get(n)}, the page {said.get(n)}"
                for n in sorted(declared.keys() | said.keys()) if declared.get(n) != said.get(n)]
    problems += [f"{name}: there is no test {test}" for name, _, test in rows if f"START_TEST({test})" not in tests]
    return problems


def error_codes():
    """Every code is on its page, and some test or example speaks of it."""
    texts = [read(n) for n in files() if n.startswith(("tests/", "generated-examples/")) and n.endswith((".c", ".cc"))]
    used = "\n".join(texts)
    # A test that goes through the table says so.
    if "NETRON_ERRORS(" in used:
        return []
    return [f"NETRON_E_{row[0]} is in no test" for row in generate.error_rows()
            if not re.search(rf"\bNETRON_E_{row[0]}\b", used)]


def explained(netronc):
    problems = []
    for row in generate.diagnostic_rows():
        code = f"N{row[0]:04}"
        run = subprocess.run([netronc, "explain", code], capture_output=True, text=True)
        if run.returncode or not run.stdout.startswith(f"{code} {row[1]}") or row[2] not in run.stdout:
            problems.append(f"netronc explain {code} says something else")
    return problems


def manual(netronc):
    """The options of --help are those of the manual page and of the command's page."""
    said = subprocess.run([netronc, "--help"], capture_output=True, text=True, check=True).stdout
    options = set(re.findall(r"(?<![\w-])(--?[A-Za-z][\w-]*)", said))
    problems = []
    for page in ("docs/man/netronc.1", "docs/reference/command.md"):
        text = read(page).replace("\\-", "-")
        problems += [f"{page} does not speak of {o}" for o in sorted(options) if o not in text]
    return problems


def links():
    problems = []
    for name in files():
        if not name.endswith(".md") or name.startswith(("bench/peers/", "tests/hostile/")):
            continue
        text = re.sub(r"```.*?```", "", read(name), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
            if "://" in target or target.startswith("mailto:"):
                continue
            if not os.path.exists(os.path.join(ROOT, os.path.dirname(name), target)):
                problems.append(f"{name}: {target} is not there")
    for name in files():
        if name.startswith("runtime/include/"):
            for target in re.findall(r"docs/[\w/.-]+\.md", read(name)):
                if not os.path.exists(os.path.join(ROOT, target)):
                    problems.append(f"{name}: {target} is not there")
    return problems


def main():
    netronc = sys.argv[1]
    tap = Tap()
    tap.case("the pages made from tables are up to date", [f"{n}: run ./dev docs" for n in generate.stale()])
    tap.case("limits.md has every limit, its default and its test", limits())
    tap.case("every error code is in a test", error_codes())
    tap.case("netronc explains every code", explained(netronc))
    tap.case("the manual has every option", manual(netronc))
    tap.case("every link leads somewhere", links())
    tap.done()


if __name__ == "__main__":
    main()
