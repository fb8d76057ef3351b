"""Which files of the tree the lint scripts look at."""
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))


def files():
    """Every file of the project, relative to the root, sorted: what git knows or would add; without git, what there is."""
    try:
        out = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, check=True, capture_output=True).stdout
        names = [n.decode() for n in out.split(b"\0") if n]
    except (OSError, subprocess.CalledProcessError):
        names = []
        for here, dirs, found in os.walk(ROOT):
            dirs[:] = [d for d in dirs if not d.startswith((".git", "build", "__pycache__"))]
            names += [os.path.relpath(os.path.join(here, f), ROOT) for f in found]
    return sorted(n for n in set(names) if os.path.isfile(os.path.join(ROOT, n)))


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8", errors="replace") as f:
        return f.read()


def is_foreign(name):
    """What is brought along whole: other people's programs measured beside ours, the attack kit."""
    return name.startswith(("bench/peers/", "tests/hostile/"))


def is_test_data(name):
    """Inputs and outputs of tests that are wrong on purpose or made by a machine."""
    return name.startswith(("tests/compiler/bad/", "tests/fuzz/seeds/", "tests/interop/vectors/"))


def c_files():
    """Hand-written C and headers."""
    return [n for n in files() if n.endswith((".c", ".h")) and not is_foreign(n) and not is_test_data(n)
            and not n.endswith((".netron.c", ".netron.h"))]


def generated_files():
    """Committed output of netronc."""
    return [n for n in files() if n.endswith((".netron.c", ".netron.h")) and not is_foreign(n)]
