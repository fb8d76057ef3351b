#!/usr/bin/env python3
"""clang-format would change nothing: hand-written C and generated C. format.py [--list]"""
import concurrent.futures
import os
import shutil
import subprocess
import sys

from tree import ROOT, c_files, generated_files
from tap import Tap  # tree.py adds tests/support to the path


def complaints(name):
    run = subprocess.run(["clang-format", "--dry-run", "-Werror", name], cwd=ROOT, capture_output=True, text=True)
    return [line for line in run.stderr.splitlines() if "error:" in line][:5] if run.returncode else []


def check(tap, what, names):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = sum(pool.map(complaints, names), [])
    tap.case(f"{len(names)} {what} files are formatted", problems)


def main():
    if "--list" in sys.argv:
        print("\n".join(c_files()))
        return
    tap = Tap()
    if not shutil.which("clang-format"):
        tap.skip("format", "no clang-format here")
    else:
        check(tap, "hand-written", c_files())
        check(tap, "generated", generated_files())
    tap.done()


if __name__ == "__main__":
    main()
