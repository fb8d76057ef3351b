#!/usr/bin/env python3
"""Which routes meet: pairs of random paths, and every short request tried on both.   routes.py NETRONC [SEED]"""
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile

from tap import Tap

PAIRS = 600
LONGEST = 4


def random_path(rng):
    """Texts and parameters: ["a", "{p0}", "{p1...}"], "a" first."""
    path = ["a"]
    for i in range(rng.randint(0, LONGEST - 1)):
        path.append(rng.choice(["a", "b", f"{{p{i}}}"]))
    if len(path) > 1 and rng.random() < 0.3:
        path[-1] = "{rest...}"
    return path


def fits(path, request):
    for i, part in enumerate(path):
        if part == "{rest...}":
            return len(request) > i
        if i >= len(request) or request[i] == "" or (not part.startswith("{") and part != request[i]):
            return False
    return len(path) == len(request)


def requests():
    """Everything with up to one part more than a path has; an empty part is a slash at the end."""
    for size in range(1, LONGEST + 2):
        for parts in itertools.product("abc", repeat=size):
            yield list(parts)
            yield list(parts) + [""]


def idl(number, paths, verbs):
    lines = [f"namespace n{number};", "service S@1.0.0 {"]
    for name, path, verb in zip("fg", paths, verbs):
        names = [part.strip("{}.") for part in path if part.startswith("{")]
        lines.append(f'    @http({verb}, "/{"/".join(path)}") {name}({", ".join(f"{n}: string" for n in names)});')
    return "\n".join(lines + ["}", ""])


def main():
    netronc = os.path.abspath(sys.argv[1])
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    tap = Tap()
    wanted, texts = {}, {}
    with tempfile.TemporaryDirectory() as directory:
        for i in range(PAIRS):
            paths = [random_path(rng), random_path(rng)]
            verbs = ["GET", "GET" if rng.random() < 0.9 else "DELETE"]
            name = f"f{i}.nsvc"
            texts[name] = idl(i, paths, verbs)
            with open(os.path.join(directory, name), "w", encoding="utf-8") as file:
                file.write(texts[name])
            wanted[name] = verbs[0] == verbs[1] and any(fits(paths[0], r) and fits(paths[1], r) for r in requests())
        result = subprocess.run([netronc, "check", "--diagnostics=json", *wanted], cwd=directory, capture_output=True,
                                text=True, check=False)
    said = [json.loads(line) for line in result.stderr.splitlines()]
    met = {d["file"] for d in said if d["code"] == "N0617"}
    problems = [f"{d['code']} {d['message']}" for d in said if d["code"] != "N0617"]
    problems += [f"{'missed' if is_wanted else 'wrong'}: {texts[name]}" for name, is_wanted in wanted.items()
                 if is_wanted != (name in met)]
    tap.case(f"{PAIRS} pairs of routes, {len(met)} of them meet", problems if 50 < len(met) < PAIRS - 50
             else problems + [f"{len(met)} meet: that tests little"])
    tap.done()


if __name__ == "__main__":
    main()
