#!/usr/bin/env python3
"""The TypeScript runtime and what netronc writes for it.

    run.py types NETRONC                          tsc --strict over the runtime and the clients of every .nsvc file
    run.py test NETRONC INTEROP_SERVER [FILE...]  the tests of typescript/test, on Node
"""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PACKAGE = os.path.join(ROOT, "typescript")
TSC = os.path.join(PACKAGE, "node_modules", "typescript", "bin", "tsc")
FOLDERS = ("tests/compiler/ok", "generated-examples", "idl", "bench")
PATIENCE_S = 240
SEEDS = 20


def node_version():
    return int(subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout[1:].split(".")[0])


def inputs():
    """One of each name: outputs are called after it."""
    found = {}
    for folder in FOLDERS:
        for top, _, names in os.walk(os.path.join(ROOT, folder)):
            if "node_modules" in top.split(os.sep):
                continue
            for name in sorted(names):
                if name.endswith(".nsvc"):
                    found.setdefault(name, os.path.join(top, name))
    return [found[name] for name in sorted(found)]


def random_inputs(folder):
    sys.path[:0] = [os.path.join(ROOT, "tests", "compiler"), os.path.join(ROOT, "tests", "support")]
    from random_idl import Idl  # noqa: E402
    for seed in range(SEEDS):
        path = os.path.join(folder, f"random{seed}.nsvc")
        with open(path, "w", encoding="utf-8") as file:
            file.write(Idl(seed).text())
        yield path


def run(*command, **more):
    done = subprocess.run(command, check=False, **{"timeout": PATIENCE_S, **more})
    if done.returncode:
        sys.exit(f"{' '.join(command[:4])} ...: exit {done.returncode}")


def generate(netronc, folder, paths):
    for path in paths:
        run(netronc, "gen", "--emit", "ts", "-o", folder, "-I", os.path.join(ROOT, "idl"), path)


def lay_out(folder):
    """The package as programs have it: @netron/client beside them."""
    for name in ("src", "test", "tsconfig.json", "package.json"):
        source, target = os.path.join(PACKAGE, name), os.path.join(folder, name)
        (shutil.copytree if os.path.isdir(source) else shutil.copy)(source, target)
    modules = os.path.join(folder, "node_modules")
    os.mkdir(modules)
    for name in os.listdir(os.path.join(PACKAGE, "node_modules")):
        if name != "@netron":
            os.symlink(os.path.join(PACKAGE, "node_modules", name), os.path.join(modules, name))
    os.mkdir(os.path.join(modules, "@netron"))
    os.symlink(folder, os.path.join(modules, "@netron", "client"))
    run("node", TSC, "-p", folder)


def main():
    what, netronc = sys.argv[1], os.path.abspath(sys.argv[2])
    if not shutil.which("node"):
        print("there is no node")
        sys.exit(77)
    if what == "test" and node_version() < 20:
        print("the tests need Node 20")
        sys.exit(77)
    if not os.path.exists(TSC):
        sys.exit("the packages of typescript are missing: ./dev test installs them, or npm ci there")
    with tempfile.TemporaryDirectory(prefix="netron-ts-") as folder:
        lay_out(folder)
        generated = os.path.join(folder, "test", "generated")
        if what == "types":
            generate(netronc, generated, inputs())
            generate(netronc, generated, random_inputs(folder))
            run("node", TSC, "-p", os.path.join(folder, "test"), "--noEmit")
            return
        generate(netronc, generated, [os.path.join(ROOT, "idl", "interop.nsvc"),
                                      *(os.path.join(ROOT, "tests", "compiler", "ok", name + ".nsvc")
                                        for name in ("defaults", "enums", "maps", "optional", "unions", "errors"))])
        run("node", TSC, "-p", os.path.join(folder, "test"))
        built = os.path.join(folder, "built")
        tests = sorted(os.path.join(built, name) for name in os.listdir(built) if name.endswith(".test.js"))
        if len(sys.argv) > 4:
            tests = [os.path.join(built, name + ".test.js") for name in sys.argv[4:]]
        environment = dict(os.environ, INTEROP_SERVER=os.path.abspath(sys.argv[3]),
                           VECTORS=os.path.join(ROOT, "tests", "interop", "vectors"))
        run("node", "--test", *tests, env=environment)


if __name__ == "__main__":
    main()
