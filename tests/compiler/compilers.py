"""The C and C++ compilers there are, and how strict they are to be with generated code."""
import os
import shutil
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
INCLUDE = os.path.normpath(os.path.join(HERE, "../../runtime/include"))
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
STRICT_C = STRICT + ["-Wstrict-prototypes", "-Wmissing-prototypes", "-Wcast-qual", "-Wwrite-strings", "-Wundef", "-Wvla"]
STRICT_CXX = STRICT + ["-Wold-style-cast"]


def present(names):
    return [name for name in names if shutil.which(name)]


C_COMPILERS = present(["gcc", "clang"])
CXX_COMPILERS = present(["g++", "clang++"])


def run(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", **options)
    return [] if done.returncode == 0 else [" ".join(command)] + done.stderr.splitlines()[:20]


def compile_all(directory, names, compilers, language, standard, flags):
    """One process per compiler: a unit that includes every header, or the sources as they are."""
    problems = []
    for compiler in compilers:
        base = [compiler, f"-std={standard}", *flags, "-I", directory, "-I", INCLUDE, "-fsyntax-only"]
        problems += run(base + ["-x", language] + [os.path.join(directory, name) for name in names])
    return problems


def check_headers(directory, names):
    """Each header alone, as C11 and as C++17."""
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        units = []
        for name in names:
            unit = os.path.join(scratch, name + ".unit.c")
            with open(unit, "w", encoding="utf-8") as out:
                out.write(f'#include "{os.path.join(directory, name)}"\n')
            units.append(unit)
        problems += compile_all(directory, units, C_COMPILERS, "c", "c11", STRICT_C)
        problems += compile_all(directory, units, CXX_COMPILERS, "c++", "c++17", STRICT_CXX)
    return problems


def check_sources(directory, names):
    return compile_all(directory, names, C_COMPILERS, "c", "c11", STRICT_C)
