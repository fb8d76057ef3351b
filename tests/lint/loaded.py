#!/usr/bin/env python3
"""A program loads nothing that only some need: loaded.py PROGRAM..."""
import os
import re
import subprocess
import sys

import tree  # noqa: F401
from tap import Tap  # tree.py adds tests/support to the path

FORBIDDEN = re.compile(r"lib(websockets|hiredis|gnutls|cap)\.so")


def main():
    tap = Tap()
    for program in sys.argv[1:]:
        run = subprocess.run(["ldd", program], capture_output=True, text=True)
        loaded = [line.split()[0] for line in run.stdout.splitlines() if line.strip()]
        problems = [f"loads {name}" for name in loaded if FORBIDDEN.match(os.path.basename(name))]
        if run.returncode or not any("libc.so" in name for name in loaded):
            problems.append(f"ldd said nothing useful: {run.stdout}{run.stderr}")
        tap.case(f"{os.path.basename(program)} loads only what it uses", problems)
    tap.done()


if __name__ == "__main__":
    main()
