#!/usr/bin/env python3
"""Checks that files include only what their layer may see (docs/architecture.md).

    layers.py             check the tree, and that a breach of each rule would be found; TAP
    layers.py --graph     print which folder includes which
"""
import os
import re
import sys

from tree import files, read
from tap import Tap  # tree.py adds tests/support to the path

# A folder's level; a file may include its own folder and lower levels.
RUNTIME = {"base": 0, "codec": 1, "wire": 2, "io": 3, "transport": 4, "peer": 5, "service": 6, "client": 6, "http": 7,
           "": 8}
COMPILER = {"support": 0, "syntax": 1, "model": 2, "emit": 3, "": 4}
# Syntax trees end in model/: what emits sees the model alone.
FORBIDDEN = {("compiler", "emit", "syntax")}
# Headers of libraries, and the folders that may see them.
LIBRARIES = {
    r"msgpack(/.*)?\.h": {"codec"},
    r"uv(/.*)?\.h": {"io", "transport"},
    r"zlib\.h": {"codec", "http"},
    r"openssl/.*": {"io", "transport"},
    r"libwebsockets\.h": {"transport"},
    r"hiredis/adapters/.*": {"io"},
    r"hiredis/.*": {"client"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
# Headers have no cycles at all. Modules (x.c with x.h) of one folder may use each other, as the parts of one thing
# do, but not in knots of more than this: dqlite has one of 15, nng of 42.
MAX_KNOT = 6
PARTS = {"runtime/src": RUNTIME, "compiler": COMPILER}


def part_of(name):
    for part in PARTS:
        if name.startswith(part + "/"):
            return part
    return None


def folder_of(name, part):
    head = os.path.dirname(name)[len(part) + 1:]
    return head.split("/")[0] if head else ""


def resolve(name, part, included, known):
    """The file an #include "..." means: beside the file, or from the part's top. None: a generated one."""
    beside = os.path.normpath(os.path.join(os.path.dirname(name), included))
    for candidate in (beside, f"{part}/{included}"):
        if candidate in known:
            return candidate
    return None


def check_library(name, folder, included):
    for pattern, folders in LIBRARIES.items():
        if re.fullmatch(pattern, included):
            if folder in folders:
                return []
            return [f"{name} includes <{included}>, which is for {' and '.join(sorted(folders))}"]
    return []


def check_file(name, text, known, edges):
    part = part_of(name)
    levels = PARTS[part]
    folder = folder_of(name, part)
    problems = []
    if folder not in levels:
        return [f"{name}: folder {folder} has no layer"]
    for bracket, included in INCLUDE.findall(text):
        problems += check_library(name, folder, included)
        if part == "compiler" and included.startswith("netron/"):
            problems.append(f"{name} includes <{included}>: the compiler knows nothing of the runtime")
        if bracket == "<":
            continue
        target = resolve(name, part, included, known)
        if target is None:
            continue
        edges.setdefault(name, set()).add(target)
        other = folder_of(target, part)
        if other == folder:
            continue
        if other not in levels or levels[other] >= levels[folder]:
            problems.append(f"{name} includes {target}: {other or 'the top'} is not below {folder or 'the top'}")
        elif (part, folder, other) in FORBIDDEN:
            problems.append(f"{name} includes {target}: {folder} may not see {other}")
        elif folder == "peer" and other == "transport" and os.path.basename(target) != "transport.h":
            problems.append(f"{name} includes {target}: peer sees transport only through transport.h")
    return problems


def check_public(name, text):
    """Public headers include public headers and the C library."""
    problems = []
    for bracket, included in INCLUDE.findall(text):
        is_public = bracket == "<" and included.startswith("netron/")
        is_libc = bracket == "<" and re.fullmatch(r"(std[a-z]+|string|inttypes|errno)\.h", included)
        if not is_public and not is_libc:
            problems.append(f"{name} includes {included}: neither public nor of the C library")
    return problems


def cycles(edges):
    """Tarjan: the strongly connected components of more than one node, or with an edge to themselves."""
    index, low, stack, on_stack, found = {}, {}, [], set(), []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        on_stack.add(node)
        for other in sorted(edges.get(node, ())):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in on_stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            component = []
            while True:
                other = stack.pop()
                on_stack.discard(other)
                component.append(other)
                if other == node:
                    break
            if len(component) > 1 or node in edges.get(node, ()):
                found.append(sorted(component))

    for node in sorted(edges):
        if node not in index:
            visit(node)
    return found


def modules_of(edges):
    """The same graph with x.c and x.h as one module."""
    modules = {}
    for name, targets in edges.items():
        here = re.sub(r"\.(c|h|l|y)$", "", name)
        others = {re.sub(r"\.(c|h|l|y)$", "", t) for t in targets} - {here}
        modules.setdefault(here, set()).update(others)
    return modules


def check_tree(texts):
    """texts: name -> content. Returns problems of layers, of public headers, and cycles of modules."""
    edges, layer_problems, public_problems = {}, [], []
    for name, text in texts.items():
        if part_of(name):
            layer_problems += check_file(name, text, texts, edges)
        elif name.startswith("runtime/include/"):
            public_problems += check_public(name, text)
    cycle_problems = ["a cycle of includes: " + ", ".join(c) for c in cycles(edges)]
    knots = [k for k in cycles(modules_of(edges)) if len(k) > MAX_KNOT]
    cycle_problems += ["files that cannot be understood apart: " + ", ".join(k) for k in knots]
    return layer_problems, public_problems, cycle_problems


BREACHES = {
    "a lower layer includes an upper one": {
        "runtime/src/wire/a.c": '#include "peer/b.h"\n', "runtime/src/peer/b.h": ""},
    "siblings include each other": {
        "runtime/src/client/a.c": '#include "service/b.h"\n', "runtime/src/service/b.h": ""},
    "peer sees a transport": {
        "runtime/src/peer/a.c": '#include "transport/tcp.h"\n', "runtime/src/transport/tcp.h": ""},
    "msgpack.h outside codec": {"runtime/src/wire/a.c": "#include <msgpack.h>\n"},
    "uv.h in the middle": {"runtime/src/peer/a.c": "  #  include <uv.h>\n"},
    "the emitter sees the syntax tree": {
        "compiler/emit/a.c": '#include "syntax/ast.h"\n', "compiler/syntax/ast.h": ""},
    "the compiler sees the runtime": {"compiler/emit/a.c": "#include <netron/netron.h>\n"},
    "a folder without a layer": {"runtime/src/misc/a.c": ""},
    "a public header includes uv.h": {"runtime/include/netron/a.h": "#include <uv.h>\n"},
    "a public header includes an inner one": {"runtime/include/netron/a.h": '#include "base/b.h"\n'},
    "a cycle within a layer": {
        "runtime/src/base/a.h": '#include "base/b.h"\n', "runtime/src/base/b.h": '#include "c.h"\n',
        "runtime/src/base/c.h": '#include "base/a.h"\n'},
}
BREACHES["a knot of modules"] = dict(
    [(f"runtime/src/base/m{i}.c", f'#include "base/m{(i + 1) % 7}.h"\n') for i in range(7)]
    + [(f"runtime/src/base/m{i}.h", "") for i in range(7)])
ALLOWED = {
    "runtime/src/peer/a.c": '#include "a.h"\n#include "transport/transport.h"\n#include "base/b.h"\n#include <netron/peer.h>\n',
    "runtime/src/peer/a.h": '#include "wire/w.h"\n', "runtime/src/transport/transport.h": "#include <uv.h>\n",
    "runtime/src/base/b.h": "", "runtime/src/wire/w.h": "", "runtime/src/codec/c.c": "#include <msgpack.h>\n",
    "compiler/main.c": '#include "emit/e.h"\n#include "syntax/p.h"\n', "compiler/emit/e.h": "", "compiler/syntax/p.h": "",
    "runtime/include/netron/a.h": "#include <netron/types.h>\n#include <stdint.h>\n",
}


def print_graph(texts):
    edges = {}
    for name, text in texts.items():
        if part_of(name):
            check_file(name, text, texts, edges)
    folders = {}
    for name, targets in edges.items():
        here = os.path.dirname(name)
        folders.setdefault(here, set()).update(os.path.dirname(t) for t in targets)
    for here in sorted(folders):
        print(f"{here:24} -> {' '.join(sorted(folders[here] - {here}))}")
    for knot in cycles(modules_of(edges)):
        print(f"knot of {len(knot)}: {' '.join(knot)}")


def main():
    texts = {n: read(n) for n in files() if n.endswith((".c", ".h", ".l", ".y"))}
    if "--graph" in sys.argv:
        print_graph(texts)
        return
    tap = Tap()
    for what, tree in BREACHES.items():
        tap.case(f"is found: {what}", [] if any(check_tree(tree)) else ["it was not"])
    tap.case("what is allowed passes", sum(check_tree(ALLOWED), []))
    layer, public, cycle = check_tree(texts)
    tap.case("no file includes what is above it", layer)
    tap.case("public headers include only public headers", public)
    tap.case("no cycles", cycle)
    tap.done()


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    main()
