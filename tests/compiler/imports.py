#!/usr/bin/env python3
"""Where netronc finds imports and what it makes of them; and that size alone is no trouble."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from tap import Tap

POINT = "namespace geo;\nstruct Point { x: i32; y: i32; }\n"
USES = 'namespace app;\nimport "%s";\nstruct Line { from: Point; to: geo.Point; }\n'


class Tree:
    """Files in a directory of their own, and netronc run in it."""

    def __init__(self, netronc, files):
        self.netronc = netronc
        self.directory = tempfile.TemporaryDirectory()
        self.root = self.directory.name
        for path, text in files.items():
            path = os.path.join(self.root, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)

    def run(self, *arguments, netronc=None):
        return subprocess.run([netronc or self.netronc, *arguments], cwd=self.root, timeout=60,
                              capture_output=True, text=True)

    def link(self, target, path):
        os.symlink(target, os.path.join(self.root, path))


def expect(result, status, *words):
    problems = [] if result.returncode == status else [f"exit status {result.returncode}, not {status}"]
    problems += [f"says nothing of {word!r}" for word in words if word not in result.stderr]
    if not words and result.stderr:
        problems.append("says something")
    return problems + (result.stderr.splitlines() if problems else [])


def beside(netronc):
    tree = Tree(netronc, {"a/app.nsvc": USES % "types/geo.nsvc", "a/types/geo.nsvc": POINT})
    return expect(tree.run("check", "a/app.nsvc"), 0)


def routes_across_files(netronc):
    """A route that a service inherits from another file is one of its own file too."""
    parent = 'namespace geo;\nservice Base@1.0.0 {\n    @http(GET, "/points/{id}") f(id: u32);\n}\n'
    child = ('namespace app;\nimport "geo.nsvc";\nservice Child@1.0.0 extends Base@1.0.0 {\n'
             '    @http(GET, "%s") g(name: string);\n}\n')
    tree = Tree(netronc, {"geo.nsvc": parent, "bad.nsvc": child % "/points/{name}", "good.nsvc": child % "/names/{name}"})
    return (expect(tree.run("check", "bad.nsvc"), 1, "bad.nsvc:4:16: error[N0617]", "geo.nsvc:3:16: note", "1 error")
            + expect(tree.run("check", "geo.nsvc", "bad.nsvc"), 1, "bad.nsvc:4:16: error[N0617]", "1 error")
            + expect(tree.run("check", "good.nsvc"), 0))


def include_directory(netronc):
    tree = Tree(netronc, {"app.nsvc": USES % "geo.nsvc", "one/other.nsvc": "", "two/geo.nsvc": POINT})
    return (expect(tree.run("check", "app.nsvc"), 1, "cannot find 'geo.nsvc'", "looked for geo.nsvc")
            + expect(tree.run("check", "-I", "one", "app.nsvc"), 1, "looked for one/geo.nsvc")
            + expect(tree.run("check", "-I", "one", "-I", "two", "app.nsvc"), 0)
            + expect(tree.run("check", "-Itwo", "app.nsvc"), 0))


def beside_comes_first(netronc):
    tree = Tree(netronc, {"app.nsvc": USES % "geo.nsvc", "geo.nsvc": POINT,
                          "inc/geo.nsvc": "namespace geo;\nstruct Other { }\n"})
    return expect(tree.run("check", "-I", "inc", "app.nsvc"), 0)


def first_directory_wins(netronc):
    tree = Tree(netronc, {"app.nsvc": USES % "geo.nsvc", "one/geo.nsvc": POINT,
                          "two/geo.nsvc": "namespace geo;\nstruct Other { }\n"})
    return (expect(tree.run("check", "-I", "one", "-I", "two", "app.nsvc"), 0)
            + expect(tree.run("check", "-I", "two", "-I", "one", "app.nsvc"), 1, "unknown type"))


def installed_library(netronc):
    """../share/netron/idl beside the program, wherever the whole was moved."""
    tree = Tree(netronc, {"app.nsvc": USES % "netron/geo.nsvc",
                          "prefix/share/netron/idl/netron/geo.nsvc": POINT})
    moved = os.path.join(tree.root, "prefix", "bin", "netronc")
    os.makedirs(os.path.dirname(moved))
    shutil.copy2(netronc, moved)
    return expect(tree.run("check", "app.nsvc", netronc=moved), 0)


def up_inside_of_a_root(netronc):
    tree = Tree(netronc, {"idl/app/app.nsvc": USES % "../geo.nsvc", "idl/geo.nsvc": POINT})
    return (expect(tree.run("check", "idl/app/app.nsvc"), 1, "lies outside")
            + expect(tree.run("check", "-I", "idl", "idl/app/app.nsvc"), 0))


def up_from_a_nested_import(netronc):
    tree = Tree(netronc, {"app.nsvc": 'import "x/mid.nsvc";\nstruct A { m: Mid; }\n',
                          "x/mid.nsvc": 'import "../geo.nsvc";\nstruct Mid { p: geo.Point; }\n',
                          "geo.nsvc": POINT})
    return expect(tree.run("check", "app.nsvc"), 0)


def diamond(netronc):
    tree = Tree(netronc, {
        "app.nsvc": 'import "l.nsvc";\nimport "r.nsvc";\nstruct A { l: l.L; r: r.R; }\n',
        "l.nsvc": 'namespace l;\nimport "geo.nsvc";\nstruct L { p: geo.Point; }\n',
        "r.nsvc": 'namespace r;\nimport "./geo.nsvc";\nstruct R { p: geo.Point; }\n',
        "geo.nsvc": POINT})
    return expect(tree.run("check", "app.nsvc"), 0)


def one_file_by_two_names(netronc):
    """A symbolic link to a file is that file: nothing in it is declared twice."""
    tree = Tree(netronc, {
        "app.nsvc": 'import "geo.nsvc";\nimport "same.nsvc";\nstruct A { p: geo.Point; }\n',
        "geo.nsvc": POINT})
    tree.link("geo.nsvc", "same.nsvc")
    return expect(tree.run("check", "app.nsvc"), 0, "N0305", "imported twice")


def link_to_itself(netronc):
    tree = Tree(netronc, {"app.nsvc": USES % "loop.nsvc"})
    tree.link("loop.nsvc", "loop.nsvc")
    return expect(tree.run("check", "app.nsvc"), 1, "cannot find 'loop.nsvc'")


def cycle_through_a_link(netronc):
    tree = Tree(netronc, {"a.nsvc": 'import "b.nsvc";\nstruct A { }\n'})
    tree.link("a.nsvc", "b.nsvc")
    return expect(tree.run("check", "a.nsvc"), 1, "imports form a cycle: a.nsvc -> a.nsvc")


def directory_as_file(netronc):
    tree = Tree(netronc, {"app.nsvc": USES % "geo.nsvc", "geo.nsvc/x": ""})
    return (expect(tree.run("check", "app.nsvc"), 3, "geo.nsvc")
            + expect(tree.run("check", "geo.nsvc"), 3, "geo.nsvc"))


def not_passed_on(netronc):
    tree = Tree(netronc, {
        "app.nsvc": 'import "mid.nsvc";\nstruct A { m: mid.Mid; p: Point; }\n',
        "mid.nsvc": 'namespace mid;\nimport "geo.nsvc";\nstruct Mid { p: geo.Point; }\n',
        "geo.nsvc": POINT})
    return expect(tree.run("check", "app.nsvc"), 1, "unknown type 'Point'", "not imported")


def mistakes_of_all_files(netronc):
    tree = Tree(netronc, {"a.nsvc": 'namespace a;\nimport "b.nsvc";\nstruct A { x: X; b: b.B; }\n',
                          "b.nsvc": "namespace b;\nstruct B { y: Y; }\n",
                          "c.nsvc": "namespace c;\nstruct C { z: Z; }\n"})
    return expect(tree.run("check", "a.nsvc", "c.nsvc"), 1, "unknown type 'X'", "unknown type 'Y'",
                  "unknown type 'Z'", "3 errors")


def refused_only_where_it_is_written(netronc):
    """A file may use the types of one whose service this runtime cannot carry out yet."""
    tree = Tree(netronc, {
        "feed.nsvc": "namespace feed;\nstruct Item { x: i32; }\n@auth(\"a\")\n"
                     "service Feed@1.0.0 { watch() -> stream Item; }\n",
        "app.nsvc": 'namespace app;\nimport "feed.nsvc";\nservice App@1.0.0 { get() -> feed.Item; }\n',
        "child.nsvc": 'namespace child;\nimport "feed.nsvc";\nservice C@1.0.0 extends feed.Feed { }\n'})
    return (expect(tree.run("gen", "-o", "out", "app.nsvc"), 0)
            + expect(tree.run("gen", "-o", "out", "child.nsvc"), 1, "N0606")
            + expect(tree.run("gen", "-o", "out", "feed.nsvc"), 1, "N0606"))


def large(netronc):
    """10 MB: the time is printed, and fails the test only when it is out of all proportion."""
    thing = ("/// Documentation of thing {n}.\nstruct Thing{n} {{ id: u64; name: string<=64 = \"x\"; "
             "tags: string[]; next: Thing{n}?; @range(0, 100) level: u8 = 5; kind: Kind{n} = a; }}\n"
             "enum Kind{n} : u16 {{ a = 1, b, c }}\n"
             "service Service{n}@1.0.0 {{ @timeout(500ms) get(id: u64) -> Thing{n}; }}\n")
    text, size = ["namespace large;\n"], 0
    while size < 10_000_000:
        text.append(thing.format(n=len(text)))
        size += len(text[-1])
    text = "".join(text)
    tree = Tree(netronc, {"large.nsvc": text})
    start = time.monotonic()
    result = tree.run("check", "large.nsvc")
    print(f"# {len(text) / 1e6:.1f} MB checked in {time.monotonic() - start:.2f} s", flush=True)
    return expect(result, 0)


def many_routes(netronc):
    """Each is compared with few others."""
    lines = "".join(f'    @http(GET, "/a/{{x}}/b{i}/{{y}}") m{i}(x: i32, y: i32);\n' for i in range(30000))
    tree = Tree(netronc, {"routes.nsvc": "namespace many;\nservice S@1.0.0 {\n" + lines + "}\n"})
    start = time.monotonic()
    result = tree.run("check", "routes.nsvc")
    print(f"# 30000 routes checked in {time.monotonic() - start:.2f} s", flush=True)
    return expect(result, 0)


def main():
    netronc = os.path.abspath(sys.argv[1])
    tap = Tap()
    for case in (beside, routes_across_files, include_directory, beside_comes_first, first_directory_wins,
                 installed_library, up_inside_of_a_root, up_from_a_nested_import, diamond,
                 one_file_by_two_names, link_to_itself, cycle_through_a_link, directory_as_file,
                 not_passed_on, mistakes_of_all_files, refused_only_where_it_is_written, large, many_routes):
        tap.case(case.__name__.replace("_", " "), case(netronc))
    tap.done()


if __name__ == "__main__":
    main()
