#!/usr/bin/env python3
"""The OpenAPI documents of every .nsvc file of the tree, and of random ones, are valid, and say of their own examples and
defaults what is true. openapi.py NETRONC"""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests", "compiler"))
from random_idl import Idl  # noqa: E402

SEEDS = (2, 4, 6)
FOLDERS = ("tests/compiler/ok", "generated-examples", "idl", "bench", "tests")


def inputs():
    """One of each name: outputs are called after it."""
    found = {}
    for folder in FOLDERS:
        for top, _, names in os.walk(os.path.join(ROOT, folder)):
            if "bad" in top.split(os.sep) or "node_modules" in top.split(os.sep):
                continue
            for name in sorted(names):
                if name.endswith(".nsvc"):
                    found.setdefault(name, os.path.join(top, name))
    return [found[name] for name in sorted(found)]


def random_inputs(directory):
    paths = [os.path.join(directory, f"random{seed}.nsvc") for seed in SEEDS]
    for seed, path in zip(SEEDS, paths):
        with open(path, "w", encoding="utf-8") as file:
            file.write(Idl(seed).text())
    return paths


def node():
    """The program, where its packages are installed too. Without it there is nothing to test."""
    path = shutil.which("node")
    if not path:
        print("1..0 # SKIP there is no node")
        sys.exit(0)
    if not os.path.isdir(os.path.join(HERE, "node_modules")):
        sys.exit("the packages of tests/openapi are missing: ./dev test installs them, or npm ci there")
    return path


def main():
    netronc, runner = os.path.abspath(sys.argv[1]), node()
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as written:
        for path in inputs() + random_inputs(written):
            subprocess.run([netronc, "gen", "--emit", "openapi", "-o", made, path], check=True)
        documents = sorted(os.path.join(made, name) for name in os.listdir(made))
        validator = os.path.join(HERE, "validate.mjs")
        sys.exit(subprocess.run([runner, validator, *documents], check=False).returncode)


if __name__ == "__main__":
    main()
