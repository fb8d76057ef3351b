#!/usr/bin/env python3
"""JSON that the library writes keeps to the schemas that netronc writes of the same file.   values.py NETRONC PROGRAM"""
import os
import subprocess
import sys
import tempfile

from openapi import HERE, node

SOURCE = os.path.join(HERE, "values.nsvc")


def main():
    netronc, program = (os.path.abspath(path) for path in sys.argv[1:])
    runner = node()
    with tempfile.TemporaryDirectory() as made:
        subprocess.run([netronc, "gen", "--emit", "openapi", "-o", made, SOURCE], check=True)
        lines = subprocess.run([program], check=True, capture_output=True).stdout
        command = [runner, os.path.join(HERE, "values.mjs"), os.path.join(made, "values.openapi.json")]
        sys.exit(subprocess.run(command, input=lines, check=False).returncode)


if __name__ == "__main__":
    main()
