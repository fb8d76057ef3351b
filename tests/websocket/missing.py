#!/usr/bin/env python3
"""libwebsockets, or its part for libuv, is not installed: connecting with it fails with the package's name, and nothing
else does. missing.py VISITOR LIBDIR SONAME"""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from tap import Tap  # noqa: E402


def without(file, words):
    """Runs words where the file is empty; None: that cannot be done here."""
    script = 'mount --bind /dev/null "$1" || exit 77; shift; exec "$@"'
    for unshare in (["unshare", "-m"], ["unshare", "-rm"]):
        done = subprocess.run([*unshare, "sh", "-c", script, "sh", file, *words], capture_output=True, text=True, timeout=60)
        if done.returncode == 0:
            return done.stdout
    return None


def main():
    program, libdir, soname = sys.argv[1:4]
    tap = Tap()
    for file, package in ((soname, "libwebsockets17"), ("libwebsockets-evlib_uv.so", "libwebsockets-evlib-uv")):
        said = without(os.path.join(libdir, file), [program, "ws://127.0.0.1:1/", "lws"])
        if said is None:
            print("1..0 # SKIP no name space of mounts to be had here")
            return
        ok = said.startswith("-503 connecting to ws://127.0.0.1:1/") and package in said
        tap.case(f"without {file} the error names {package}", [] if ok else [said])
    tap.done()


if __name__ == "__main__":
    main()
