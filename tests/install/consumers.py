#!/usr/bin/env python3
"""Projects that use an installed Netron: built with Meson, CMake and make, and run.

    consumers.py BUILD-DIR [--subproject]

Installs the build into a temporary place, moves it (so nothing may remember where it was), and builds each consumer
against it. With --subproject also a Meson project that has Netron's sources as a subproject.
"""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
from stage import install, run  # noqa: E402
from tap import Tap  # noqa: E402

TOOLS = {"meson": "meson", "cmake": "cmake", "make": "make"}


def project(work, name):
    """A copy of a consumer with its sources beside its build file."""
    there = f"{work}/{name}"
    shutil.copytree(f"{HERE}/{name.split('-')[0]}", there)
    for source in ("hello.nsvc", "main.c"):
        shutil.copy(f"{HERE}/{source}", there)
    return there


def build_meson(work, env):
    there = project(work, "meson")
    run(["meson", "setup", "build"], there, env)
    run(["ninja", "-C", "build"], there, env)
    return [f"{there}/build/hello"]


def build_cmake(work, env):
    there = project(work, "cmake")
    run(["cmake", "-S", ".", "-B", "build", f"-DCMAKE_PREFIX_PATH={env['NETRON_PREFIX']}"], there, env)
    run(["cmake", "--build", "build"], there, env)
    return [f"{there}/build/hello", f"{there}/build/hello-static"]


def build_make(work, env):
    there = project(work, "make")
    run(["make"], there, env)
    return [f"{there}/hello"]


def build_subproject(work, env):
    there = project(work, "meson-subproject")
    os.makedirs(f"{there}/subprojects")
    os.symlink(ROOT, f"{there}/subprojects/netron")
    run(["meson", "setup", "build", "--force-fallback-for=netron", "-Doptimization=0", "-Dnetron:werror=false"],
        there, {**env, "PKG_CONFIG_PATH": ""})
    run(["ninja", "-C", "build", "hello"], there, env)
    return [f"{there}/build/hello"]


def attempt(build, work, env):
    """Problems of building and running one consumer."""
    try:
        problems = []
        for program in build(work, env):
            said = run([program], work, env)
            if said != "hello, world\n":
                problems.append(f"{program} said: {said!r}")
        return problems
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
        return str(error).splitlines()


def check_installed(prefix, libdir):
    names = ["bin/netronc", "include/netron/netron.h", "share/man/man1/netronc.1",
             "lib/cmake/Netron/NetronConfig.cmake", "share/netron/typescript/package-lock.json",
             "share/netron/typescript/src/index.ts"]
    problems = [f"{n} is not installed" for n in names if not os.path.exists(f"{prefix}/{n}")]
    for name in ("libnetron.a", "libnetron.so", "libnetron.so.0"):
        if not os.path.exists(f"{libdir}/{name}"):
            problems.append(f"{libdir}/{name} is not installed")
    with open(f"{libdir}/pkgconfig/netron.pc", encoding="utf-8") as pc:
        if "msgpack" in pc.read().split("Cflags:")[1]:
            problems.append("the flags of msgpack-c reach those who compile with Netron")
    return problems


def main():
    build = os.path.abspath(sys.argv[1])
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="netron-install-") as work:
        env = install(build, work)
        tap.case("what is installed", check_installed(env["NETRON_PREFIX"], env["NETRON_LIBDIR"]))
        consumers = {"meson": build_meson, "cmake": build_cmake, "make": build_make}
        for name, consumer in consumers.items():
            if shutil.which(TOOLS[name]):
                tap.case(f"a project that uses {name}", attempt(consumer, work, env))
            else:
                tap.skip(f"a project that uses {name}", f"no {TOOLS[name]} here")
        if "--subproject" in sys.argv:
            tap.case("a project that has Netron as a subproject", attempt(build_subproject, work, env))
    tap.done()


if __name__ == "__main__":
    main()
