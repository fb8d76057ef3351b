#!/usr/bin/env python3
"""The page of generated-examples/live-board, compiled as its README says and used in headless Chromium.

    live_board.py NETRONC BOARD_SERVER BOARD_CLIENT SCREENSHOT
"""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
EXAMPLE = os.path.join(ROOT, "generated-examples", "live-board")
PACKAGE = os.path.join(ROOT, "typescript")
MODULES = os.path.join(PACKAGE, "node_modules")
PATIENCE_S = 150


def run(*command, **more):
    done = subprocess.run(command, check=False, timeout=PATIENCE_S, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **more)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout.decode()}")


def build(netronc, folder):
    """page/ with a package beside it that was compiled just now; the result is page/dist."""
    client, page = os.path.join(folder, "client"), os.path.join(folder, "page")
    os.mkdir(client)
    for name in ("src", "tsconfig.json", "package.json"):
        source, target = os.path.join(PACKAGE, name), os.path.join(client, name)
        (shutil.copytree if os.path.isdir(source) else shutil.copy)(source, target)
    shutil.copytree(os.path.join(EXAMPLE, "page"), page, ignore=shutil.ignore_patterns("node_modules", "dist"))
    os.makedirs(os.path.join(page, "node_modules", "@netron"))
    os.symlink(client, os.path.join(page, "node_modules", "@netron", "client"))
    run(os.path.join(MODULES, ".bin", "tsc"), "-p", client)
    run(netronc, "gen", "--emit", "ts", "-o", page, os.path.join(EXAMPLE, "board.nsvc"))
    path = os.path.join(MODULES, ".bin") + os.pathsep + os.environ["PATH"]
    run("npm", "run", "build", cwd=page, env=dict(os.environ, PATH=path))
    return os.path.join(page, "dist")


def main():
    netronc, server, client, screenshot = (os.path.abspath(path) for path in sys.argv[1:])
    chromium = shutil.which("chromium")
    if not chromium:
        print("1..0 # SKIP there is no chromium: ./dev test installs it")
        return
    if not os.path.isdir(MODULES):
        sys.exit("the packages of typescript are missing: ./dev test installs them, or npm ci there")
    with tempfile.TemporaryDirectory(prefix="netron-board-") as folder:
        page = build(netronc, folder)
        script = os.path.join(HERE, "live_board.mjs")
        sys.stdout.flush()
        done = subprocess.run(["node", script, chromium, PACKAGE, page, server, client, screenshot], check=False,
                              timeout=PATIENCE_S, env=dict(os.environ, HOME=folder))
        sys.exit(done.returncode)


if __name__ == "__main__":
    main()
