#!/usr/bin/env python3
"""Shell scripts pass shellcheck, Python scripts compile."""
import os
import shutil
import subprocess
import sys

from tree import ROOT, files, is_foreign, read
from tap import Tap  # tree.py adds tests/support to the path


def shell(tap):
    names = [n for n in files() if not is_foreign(n)
             and (n.endswith(".sh") or read(n).startswith(("#!/usr/bin/env bash", "#!/bin/sh", "#!/bin/bash")))]
    if not shutil.which("shellcheck"):
        tap.skip("shellcheck", "no shellcheck here")
        return
    run = subprocess.run(["shellcheck", "-x", *names], cwd=ROOT, capture_output=True, text=True)
    tap.case(f"shellcheck finds nothing in {len(names)} scripts", run.stdout.splitlines() if run.returncode else [])


def python(tap):
    problems = []
    names = [n for n in files() if n.endswith(".py") and not is_foreign(n)]
    for name in names:
        try:
            compile(read(name), name, "exec")
        except SyntaxError as error:
            problems.append(f"{name}: {error}")
    tap.case(f"{len(names)} Python scripts compile", problems)


def main():
    tap = Tap()
    shell(tap)
    python(tap)
    tap.done()


if __name__ == "__main__":
    main()
