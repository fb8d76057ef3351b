#!/usr/bin/env python3
"""How netronc writes: the same bytes anywhere, only what changed, all or nothing, with a depfile.   outputs.py NETRONC"""
import os
import shutil
import subprocess
import sys
import tempfile

from tap import Tap

OK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ok")
SIX = ["{}.netron.h", "{}.netron.c", "{}_client.netron.h", "{}_client.netron.c", "{}_server.netron.h", "{}_server.netron.c"]


class World:
    """A directory with a copy of the inputs, and netronc run in it."""

    def __init__(self, netronc):
        self.netronc = os.path.abspath(netronc)
        self.directory = tempfile.TemporaryDirectory(prefix="netron outputs ")
        for name in ("market.nsvc", "imports.nsvc", "common.nsvc"):
            shutil.copy(os.path.join(OK, name), self.path(name))

    def path(self, *names):
        return os.path.join(self.directory.name, *names)

    def gen(self, *args, cwd=None, env=None):
        return subprocess.run([self.netronc, "gen", *args], cwd=cwd or self.directory.name, capture_output=True,
                              text=True, env={**os.environ, **(env or {})})

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def tree(self, *names):
        """Path -> bytes of every file under a directory."""
        top = self.path(*names)
        found = {}
        for directory, _, files in os.walk(top):
            for name in files:
                path = os.path.join(directory, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, top)] = file.read()
        return found


def expect(condition, line):
    return [] if condition else [line]


def six(stem):
    return sorted(name.format(stem) for name in SIX)


def all_six(world):
    run = world.gen("-o", "out", "market.nsvc")
    return expect(run.returncode == 0, run.stderr) + \
        expect(sorted(world.tree("out")) == six("market"), f"wrote {sorted(world.tree('out'))}")


def one_side(world):
    problems = []
    for side, other in (("client", "server"), ("server", "client")):
        run = world.gen("--only", side, "-o", side, "market.nsvc")
        wanted = [name for name in six("market") if other not in name]
        problems += expect(run.returncode == 0, run.stderr)
        problems += expect(sorted(world.tree(side)) == wanted, f"--only {side} wrote {sorted(world.tree(side))}")
    return problems


def what_is_asked_for(world):
    """--emit, once or more often, also alone with a depfile; the C without what the library serves as OpenAPI."""
    problems = []
    document = "market.openapi.json"
    for arguments, wanted in ((("--emit=openapi",), [document]), (("--emit", "openapi,c"), sorted(six("market") + [document])),
                              (("--emit", "c", "--emit", "openapi"), sorted(six("market") + [document])),
                              (("--emit=openapi", "-MD"), ["market.netron.d", document])):
        out = "asked " + " ".join(arguments)
        run = world.gen(*arguments, "-o", out, "market.nsvc")
        problems += expect(run.returncode == 0, run.stderr)
        problems += expect(sorted(world.tree(out)) == wanted, f"{arguments} wrote {sorted(world.tree(out))}")
    depfile_text = world.tree("asked --emit=openapi -MD")["market.netron.d"].decode()
    problems += expect(depfile_text.startswith("asked\\ --emit=openapi\\ -MD/market.openapi.json:"), depfile_text)
    world.gen("--no-openapi", "-o", "without", "market.nsvc")
    problems += expect(b"openapi" not in world.tree("without")["market.netron.c"], "--no-openapi leaves something in")
    return problems


def same_anywhere(world):
    """Other directories, other locales, other times of day, an absolute path."""
    both = ("--emit", "c,openapi")
    world.gen(*both, "-o", "one", "market.nsvc", "imports.nsvc", "common.nsvc")
    first = world.tree("one")
    problems = expect(len(first) == 21, f"{len(first)} files")
    for number, env in enumerate(({"LC_ALL": "de_DE.UTF-8"}, {"LC_ALL": "C", "TZ": "Asia/Tokyo"}, {"LC_ALL": "tr_TR.UTF-8"})):
        os.makedirs(world.path(f"deep{number}", "er"), exist_ok=True)
        out = world.path(f"two{number}")
        run = world.gen(*both, "-o", out, world.path("common.nsvc"), world.path("market.nsvc"), world.path("imports.nsvc"),
                        cwd=world.path(f"deep{number}", "er"), env=env)
        problems += expect(run.returncode == 0, run.stderr)
        problems += expect(world.tree(f"two{number}") == first, f"differs under {env}")
    return problems


def untouched_when_same(world):
    world.gen("-o", "keep", "market.nsvc")
    names = [world.path("keep", name) for name in six("market")]
    for name in names:
        os.utime(name, (1000000000, 1000000000))
    world.gen("-o", "keep", "market.nsvc")
    problems = [f"{name} was written again" for name in names if os.stat(name).st_mtime != 1000000000]
    text = open(world.path("market.nsvc"), encoding="utf-8").read()
    world.write("changed/market.nsvc", text.replace("Ends the day.", "Ends the week."))
    world.gen("-o", "keep", "changed/market.nsvc")
    touched = sorted(os.path.basename(name) for name in names if os.stat(name).st_mtime != 1000000000)
    problems += expect(touched == ["market.netron.c", "market_client.netron.h", "market_server.netron.h"], f"a doc comment touched {touched}")
    return problems


def nothing_on_error(world):
    text = open(world.path("market.nsvc"), encoding="utf-8").read()
    world.gen("-o", "bad", "market.nsvc")
    before = world.tree("bad")
    world.write("broken/market.nsvc", text.replace("getQuote(symbol: string)", "getQuote(symbol: strung)"))
    world.write("broken/other.nsvc", "namespace other;\nstruct Fine { x: i32; }\n")
    run = world.gen("-o", "bad", "broken/other.nsvc", "broken/market.nsvc")
    problems = expect(run.returncode == 1, f"exit code {run.returncode}")
    problems += expect(world.tree("bad") == before, "files were touched")
    run = world.gen("-o", "fresh", "-MD", "broken/market.nsvc")
    problems += expect(run.returncode == 1 and not os.path.exists(world.path("fresh")), "a directory or file was made")
    return problems


def nothing_when_unwritable(world):
    world.write("blocked/market_server.netron.h/in the way", "")
    before = world.tree("blocked")
    run = world.gen("-o", "blocked", "market.nsvc")
    problems = expect(run.returncode == 3, f"exit code {run.returncode}: {run.stderr}")
    problems += expect("market_server.netron.h" in run.stderr, f"which file? {run.stderr}")
    problems += expect(world.tree("blocked") == before, f"left behind {sorted(world.tree('blocked'))}")
    world.write("file", "")
    run = world.gen("-o", "file", "market.nsvc")
    return problems + expect(run.returncode == 3, f"into a file: exit code {run.returncode}")


def same_output_twice(world):
    world.write("a/types.nsvc", "namespace a;\nstruct One { x: i32; }\n")
    world.write("b/types.nsvc", "namespace b;\nstruct Two { x: i32; }\n")
    run = world.gen("-o", "twice", "a/types.nsvc", "b/types.nsvc")
    return expect(run.returncode == 1 and "N0903" in run.stderr, f"{run.returncode} {run.stderr}") + \
        expect(not os.path.exists(world.path("twice")), "wrote something")


def depfile(world):
    run = world.gen("-o", "dep", "-MD", "-MF", "dep.d", "imports.nsvc")
    problems = expect(run.returncode == 0, run.stderr)
    text = open(world.path("dep.d"), encoding="utf-8").read()
    targets, _, inputs = text.replace("\\\n", " ").partition(":")
    problems += expect(sorted(targets.split()) == sorted("dep/" + name for name in six("imports")), f"targets {targets}")
    problems += expect(inputs.split() == ["imports.nsvc", "common.nsvc"], f"inputs {inputs}")
    world.gen("-o", "dep2", "-MD", "imports.nsvc")
    return problems + expect("imports.netron.d" in world.tree("dep2"), f"{sorted(world.tree('dep2'))}")


def strange_paths(world):
    """make must understand the depfile."""
    world.write("a b/c#d/x $y.nsvc", 'namespace strange;\nimport "inner part.nsvc";\nstruct X { y: inner.Y; }\n')
    world.write("a b/c#d/inner part.nsvc", "namespace inner;\nstruct Y { z: i32; }\n")
    run = world.gen("-o", "o p", "-MD", "-MF", "s.d", "a b/c#d/x $y.nsvc")
    problems = expect(run.returncode == 0, run.stderr)
    if problems:
        return problems
    text = open(world.path("s.d"), encoding="utf-8").read()
    problems += expect(r"a\ b/c\#d/inner\ part.nsvc" in text and r"a\ b/c\#d/x\ $$y.nsvc" in text, text)
    if shutil.which("make"):
        world.write("Makefile", "all: o\\ p/x\\ $$y.netron.h\n\ttrue\no\\ p/x\\ $$y.netron.h:\n\ttouch again\n-include s.d\n")
        make = subprocess.run(["make", "-s", "all"], cwd=world.directory.name, capture_output=True, text=True)
        problems += expect(make.returncode == 0 and not os.path.exists(world.path("again")), f"make: {make.stderr}")
        os.utime(world.path("a b/c#d/inner part.nsvc"), (4000000000, 4000000000))
        subprocess.run(["make", "-s", "all"], cwd=world.directory.name, capture_output=True, check=False)
        problems += expect(os.path.exists(world.path("again")), "make did not see that an import changed")
    return problems


def main():
    tap = Tap()
    for check in (all_six, one_side, what_is_asked_for, same_anywhere, untouched_when_same, nothing_on_error, nothing_when_unwritable,
                  same_output_twice, depfile, strange_paths):
        world = World(sys.argv[1])
        with world.directory:
            tap.case(check.__name__.replace("_", " "), check(world))
    tap.done()


if __name__ == "__main__":
    main()
