#!/usr/bin/env python3
"""The conformance matrix: every way of speaking over every transport; the README shows the same table.

    matrix.py CONFORMANCE README SCHEME...        --update as the first word: write the table into the README
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import certificates  # noqa: E402

BEGIN, END = "<!-- matrix -->\n", "<!-- /matrix -->\n"


def mark(result):
    return result if result in ("yes", "n/a") else "no"


def run_all(program, schemes, cells, ways):
    for scheme in schemes:
        done = subprocess.run([program, scheme], capture_output=True, text=True, timeout=120)
        for line in done.stdout.splitlines():
            way, result = line.split("\t", 1)
            cells[way, scheme] = result
            if way not in ways:
                ways.append(way)
        if done.returncode < 0:
            cells["(the program)", scheme] = f"ended by signal {-done.returncode}"
        if done.stderr:
            print(f"# {scheme}: {done.stderr}")


def main():
    words = sys.argv[1:]
    is_update = words[0] == "--update"
    program, readme, *schemes = words[is_update:]
    cells, ways = {}, []
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(certificates.environment(folder))
        run_all(program, schemes, cells, ways)
    table = "| | " + " | ".join(schemes) + " |\n|---|" + "---|" * len(schemes) + "\n"
    for way in ways:
        table += f"| {way} | " + " | ".join(mark(cells.get((way, s))) for s in schemes) + " |\n"

    number = 0
    for (way, scheme), result in cells.items():
        number += 1
        is_right = mark(result) != "no"
        print(f"{'ok' if is_right else 'not ok'} {number} - {way} over {scheme}{'' if result == 'yes' else ': ' + result}")
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    if is_update:
        text = re.sub(re.escape(BEGIN) + ".*?" + re.escape(END), BEGIN + table + END, text, flags=re.DOTALL)
        with open(readme, "w", encoding="utf-8") as file:
            file.write(text)
    number += 1
    print(f"{'ok' if BEGIN + table + END in text else 'not ok'} {number} - the README shows this table")
    print("\n".join("# " + line for line in table.splitlines()))
    print(f"1..{number}")


if __name__ == "__main__":
    main()
