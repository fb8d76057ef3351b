#!/usr/bin/env python3
"""Runs what the pages of the documentation show: examples.py BUILD-DIR PAGE...

Every fenced block of a page is tested by the first word of its info string, and what follows it:

    ```c file=server.c           is written to that file of the page's own directory
    ```nsvc file=greeter.nsvc    the same, and `netronc check` must have nothing to say
    ```nsvc                      a whole file: it is checked, generated, and its C compiled
    ```nsvc in=service           members of a service (or in=struct: fields), wrapped and treated so
    ```nsvc error=N0307          netronc must say that code, and no other
    ```nsvc check                it is checked, not generated: what cannot be written as C yet
    ```sh                        runs in the page's directory, with Netron installed; must succeed
    ```sh server                 runs in the background until the page ends, and must begin to listen
    ```sh norun                  is shown only: what installs packages, or what other tests run
    ```output                    what the command before it prints, byte for byte; `...` stands for any text, alone for any lines
    ```c                         a fragment for reading; it must stand in a file of the tree or of the page (its lines,
                                 in order, white space aside) unless it says `sketch`

Other languages (text, meson, cmake, make ...) may have file=; without it they are for reading. The ports 7000 and 7001 of
the pages are replaced by free ones.
"""
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
from stage import install  # noqa: E402
from tap import Tap  # noqa: E402

FENCE = re.compile(r"^( *)```(\S*)[ \t]*(.*?)\n(.*?)^\1```[ \t]*$", re.MULTILINE | re.DOTALL)
STRICT = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
WRAP = {"service": "namespace page;\nservice Page@1.0.0 {\n%s}\n", "struct": "namespace page;\nstruct Page {\n%s}\n"}
PATIENCE_S = 60


class Block:
    def __init__(self, page, text, match):
        self.page, self.language, self.text = page, match.group(2), match.group(4)
        self.line = text[:match.start()].count("\n") + 1
        words = match.group(3).split()
        self.flags = {w for w in words if "=" not in w}
        self.values = dict(w.split("=", 1) for w in words if "=" in w)
        indent = match.group(1)
        if indent:
            self.text = re.sub(f"^{indent}", "", self.text, flags=re.MULTILINE)

    def __str__(self):
        what = " ".join([self.language or "plain", *sorted(self.flags), *(f"{k}={v}" for k, v in self.values.items())])
        return f"{self.page}:{self.line}: {what}"


class Page:
    """One page while it runs: its directory, its servers, the ports that stand for 7000 and 7001."""

    def __init__(self, env, directory):
        self.env, self.directory = env, directory
        self.servers = []
        with socket.socket() as first, socket.socket() as second:
            for probe in (first, second):
                probe.bind(("127.0.0.1", 0))
            self.port, self.second_port = first.getsockname()[1], second.getsockname()[1]
        self.output = None
        self.files = {}

    def close(self):
        for server in self.servers:
            if server.poll() is None:
                os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=PATIENCE_S)

    def real(self, text):
        return text.replace(":7000", f":{self.port}").replace(":7001", f":{self.second_port}")

    def run(self, command, **more):
        return subprocess.run(command, cwd=self.directory, env=self.env, text=True, errors="replace",
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE_S * 5, **more)

    # ---- each kind of block; returns problems ----

    def write(self, block):
        path = os.path.join(self.directory, block.values["file"])
        os.makedirs(os.path.dirname(path), exist_ok=True)
        self.files[block.values["file"]] = block.text
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.real(block.text))
        if block.language == "nsvc" and "check" not in block.flags:
            return self.failure(["netronc", "check", block.values["file"]])
        return []

    def failure(self, command):
        result = self.run(command)
        if result.returncode or (command[0] == "netronc" and result.stdout):
            return [f"{' '.join(command)}: exit status {result.returncode}", *result.stdout.splitlines()]
        return []

    def nsvc(self, block):
        with tempfile.TemporaryDirectory(dir=self.directory) as scratch:
            text = WRAP[block.values["in"]] % block.text if "in" in block.values else block.text
            path = os.path.join(scratch, "page.nsvc")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            imports = ["-I", self.directory]
            verb = ["gen", "-o", scratch] if block.values.get("error") == "N0606" else ["check"]
            said = self.run(["netronc", *verb, *imports, path])
            if "error" in block.values:
                codes = sorted(set(re.findall(r"\b(?:error|warning)\[(N\d{4})\]|\b(N\d{4})\b", said.stdout)))
                found = {a or b for a, b in codes}
                return [] if found == {block.values["error"]} else [f"said {sorted(found)}", *said.stdout.splitlines()]
            if said.returncode or (said.stdout and "check" not in block.flags):
                return said.stdout.splitlines() or [f"exit status {said.returncode}"]
            if "check" in block.flags:
                return []
            return self.compile_generated(scratch, path, imports)

    def compile_generated(self, scratch, path, imports):
        out = os.path.join(scratch, "out")
        os.mkdir(out)
        imported = [os.path.join(self.directory, f) for f in re.findall(r'^import "([^"]+)"', open(path).read(), re.M)]
        for source in [*imported, path]:
            problems = self.failure(["netronc", "gen", *imports, "-o", out, source])
            if problems:
                return problems
        sources = sorted(os.path.join(out, n) for n in os.listdir(out) if n.endswith(".c"))
        return self.failure(["gcc", *STRICT, f"-I{self.env['NETRON_PREFIX']}/include", f"-I{out}", "-fsyntax-only",
                             *sources])

    def sh(self, block):
        script = self.real(block.text)
        if "server" in block.flags:
            return self.serve(script)
        result = self.run(["bash", "-euo", "pipefail", "-c", script], stdin=subprocess.DEVNULL)
        self.output = result.stdout.replace(f":{self.port}", ":7000").replace(f":{self.second_port}", ":7001")
        wanted = int(block.values.get("status", 0))
        if result.returncode != wanted:
            return [f"exit status {result.returncode}", *result.stdout.splitlines()]
        return []

    def serve(self, script):
        server = subprocess.Popen(["bash", "-euc", script], cwd=self.directory, env=self.env, start_new_session=True,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.servers.append(server)
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline and server.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return []
            except OSError:
                time.sleep(0.02)  # until it listens
        return ["the server did not begin to listen"]

    def expect(self, block):
        if self.output is None:
            return ["no command before it"]
        pattern = "".join("(?:.*\n)*?" if line == "..." else re.escape(line).replace(re.escape("..."), ".*") + "\n"
                          for line in block.text.splitlines())
        if re.fullmatch(pattern, self.output):
            return []
        return ["expected:", *block.text.splitlines(), "got:", *self.output.splitlines()]

    def fragment(self, block, tree):
        """Code for reading stands word for word in a file."""
        lines = [re.sub(r"\s+", "", line) for line in block.text.splitlines()]
        lines = [line for line in lines if line and line != "..."]
        for text in [*self.files.values(), *tree]:
            at = 0
            there = [re.sub(r"\s+", "", line) for line in text.splitlines()]
            for line in lines:
                try:
                    at = there.index(line, at) + 1
                except ValueError:
                    break
            else:
                return []
        return ["stands in no file of the tree or the page"]

    def test(self, block, tree):
        if block.language in ("sh", "output") and "file" not in block.values:
            return self.sh(block) if block.language == "sh" else self.expect(block)
        if "file" in block.values:
            return self.write(block)
        if block.language == "nsvc":
            return self.nsvc(block)
        return self.fragment(block, tree)


def is_for_reading(block):
    if block.flags & {"norun", "sketch"}:
        return True
    return block.language not in ("sh", "output", "nsvc", "c") and "file" not in block.values


def tree_texts():
    texts = []
    for folder in ("generated-examples", "runtime/include", "tests/compiler/ok/expected"):
        for here, _, names in os.walk(os.path.join(ROOT, folder)):
            for name in sorted(names):
                if name.endswith((".c", ".h")):
                    with open(os.path.join(here, name), encoding="utf-8") as file:
                        texts.append(file.read())
    return texts


def test_page(tap, page, env, work, tree):
    with open(os.path.join(ROOT, page), encoding="utf-8") as file:
        text = file.read()
    directory = os.path.join(work, page.replace("/", "_"))
    os.makedirs(directory)
    running = Page(env, directory)
    try:
        for match in FENCE.finditer(text):
            block = Block(page, text, match)
            if not is_for_reading(block):
                try:
                    tap.case(str(block), running.test(block, tree))
                except subprocess.TimeoutExpired as error:
                    tap.case(str(block), [str(error)])
    finally:
        running.close()


def main():
    build, pages = os.path.abspath(sys.argv[1]), sys.argv[2:]
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="netron-docs-") as work:
        env = install(build, work)
        tree = tree_texts()
        for page in pages:
            test_page(tap, page, env, work, tree)
    tap.done()


if __name__ == "__main__":
    main()
