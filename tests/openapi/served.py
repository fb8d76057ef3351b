#!/usr/bin/env python3
"""What a server answers is what its own /openapi.json says: served.py PROGRAM"""
import os
import subprocess
import sys

from openapi import HERE, node


def main():
    runner = node()
    with subprocess.Popen([os.path.abspath(sys.argv[1]), "http://127.0.0.1:0"], stdout=subprocess.PIPE,
                          text=True) as server:
        url = server.stdout.readline().strip()
        status = subprocess.run([runner, os.path.join(HERE, "served.mjs"), url], check=False).returncode
        server.terminate()
    sys.exit(status or server.returncode)


if __name__ == "__main__":
    main()
