#!/usr/bin/env python3
"""Every public header compiles alone as C11 and as C++17 with every warning, with each compiler there is; inner headers
compile alone as C. What netronc writes is compiled by tests/compiler/golden.py."""
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys

from tree import ROOT, files
from tap import Tap  # tree.py adds tests/support to the path

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wundef", "-Wcast-qual", "-Werror"]
C = ["-x", "c", "-std=c11", "-Wstrict-prototypes", "-Wmissing-prototypes"]
CXX = ["-x", "c++", "-std=c++17", "-Wold-style-cast"]
COMPILERS = [("gcc", C), ("g++", CXX), ("clang", C), ("clang++", CXX)]


def compile_alone(compiler, options, includes, header):
    # Twice: the guard must hold.
    text = f'#include {header}\n#include {header}\nextern int unit_is_not_empty;\n'
    run = subprocess.run([compiler, *options, *WARNINGS, *includes, "-fsyntax-only", "-"], input=text, cwd=ROOT,
                         capture_output=True, text=True)
    return [line for line in run.stderr.splitlines() if "error" in line][:5] if run.returncode else []


def cases():
    public = ["-Iruntime/include"]
    inner = [*public, "-Iruntime/src", "-D_GNU_SOURCE", "-DNETRON_BUILDING"]
    for name in files():
        if re.fullmatch(r"runtime/include/netron/\w+\.h", name):
            short = name[len("runtime/include/"):]
            for compiler, options in COMPILERS:
                yield f"{short} alone, {compiler}", compiler, options, public, f"<{short}>"
        elif re.fullmatch(r"runtime/src/.*\.h", name):
            yield f"{name} alone", "gcc", ["-x", "c", "-std=gnu11"], inner, f'"{name}"'
        elif re.fullmatch(r"compiler/.*\.h", name):
            yield f"{name} alone", "gcc", ["-x", "c", "-std=gnu11"], ["-Icompiler", "-D_GNU_SOURCE"], f'"{name}"'


def main():
    tap = Tap()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        waiting = []
        for name, compiler, options, includes, header in cases():
            if shutil.which(compiler):
                waiting.append((name, pool.submit(compile_alone, compiler, options, includes, header)))
            else:
                waiting.append((name, None))
        for name, result in waiting:
            if result is None:
                tap.skip(name, "no such compiler here")
            else:
                tap.case(name, result.result())
    tap.done()


if __name__ == "__main__":
    main()
