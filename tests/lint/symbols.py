#!/usr/bin/env python3
"""What the shared library shows is what the public headers declare, both ways: symbols.py LIBRARY.so [LIBRARY.a]"""
import os
import re
import subprocess
import sys

from tree import files, read
from tap import Tap  # tree.py adds tests/support to the path

DECLARATION = re.compile(r"\bNETRON_API\b([^;{]*?)\b(netron_\w+|netron)\s*(\(|;|\[)", re.DOTALL)
# What only symbol tables of this machine hold.
LINKER = {"_init", "_fini", "_edata", "_end", "__bss_start"}


def without_comments(text):
    return re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.DOTALL)


def declared():
    """Functions and objects marked NETRON_API, by name, and functions declared without the mark."""
    marked, unmarked = {}, []
    for name in files():
        if not re.fullmatch(r"runtime/include/netron/\w+\.h", name):
            continue
        text = re.sub(r"^#.*(\\\n.*)*", "", without_comments(read(name)), flags=re.MULTILINE)
        for _, symbol, _ in DECLARATION.findall(text):
            marked[symbol] = name
        # A prototype at the start of a line that lacks the mark.
        for line in re.findall(r"^(?!typedef|static|#)[a-z][\w \*]*?\b(netron_\w+)\(", text, re.MULTILINE):
            unmarked.append(f"{name}: {line} has no NETRON_API")
    return marked, unmarked


def defined(library, *options):
    out = subprocess.run(["nm", "--defined-only", *options, library], check=True, capture_output=True, text=True).stdout
    symbols = set()
    for line in out.splitlines():
        words = line.split()
        if len(words) == 3 and words[1] not in "abdrtN":
            symbols.add(words[2].split("@")[0])
    return symbols - LINKER


def main():
    tap = Tap()
    shared = sys.argv[1]
    marked, unmarked = declared()
    shown = defined(shared, "-D")
    tap.case("every public function is marked", unmarked)
    tap.case("every declared symbol is in the library",
             [f"{s} of {marked[s]} is not exported" for s in sorted(marked.keys() - shown)])
    tap.case("every exported symbol is in a public header", [f"{s} is in none" for s in sorted(shown - marked.keys())])

    # In the static library inner names are visible to the linker: they must keep to their prefixes.
    if len(sys.argv) > 2:
        odd = [s for s in defined(sys.argv[2]) if not re.match(r"(nt|netron|own|netronc_[a-z]+_own)_|(DW\.ref\.)?__", s)]
        # own_: the services of the library itself, generated.
        tap.case("the static library's names begin with nt_, netron_ or own_", sorted(odd))

    headers = [line for line in subprocess.run(["readelf", "-d", shared], check=True, capture_output=True,
               text=True).stdout.splitlines()]
    soname = [h for h in headers if "SONAME" in h]
    tap.case("the soname is libnetron.so.0", [] if any("[libnetron.so.0]" in h for h in soname) else soname or ["none"])
    needed = re.findall(r"NEEDED.*\[(.*)\]", "\n".join(headers))
    allowed = re.compile(r"lib(uv|msgpackc|msgpack-c|ssl|crypto|z|c|pthread|rt|m|dl|gcc_s|asan|ubsan|tsan)\.so|ld-linux")
    tap.case("the library loads libuv, msgpack-c, OpenSSL, zlib, libc and nothing else",
             [n for n in needed if not allowed.match(os.path.basename(n))])
    tap.done()


if __name__ == "__main__":
    main()
