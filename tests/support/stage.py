"""Netron installed into a temporary place, as its users have it."""
import os
import subprocess


def run(command, cwd, env):
    result = subprocess.run(command, cwd=cwd, env=env, text=True, errors="replace", stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, timeout=300)
    if result.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit status {result.returncode}\n{result.stdout}")
    return result.stdout


def clean_environment():
    """Ours without what a test runner or a sanitizer adds."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("MESON", "CK_", "ASAN_", "UBSAN_", "MAKE"))}
    env.pop("DESTDIR", None)
    return env


def install(build, work):
    """Installs a build under one name and moves it to another, so that nothing may remember where it was. Returns the
    environment in which its compiler and library are found; NETRON_PREFIX and NETRON_LIBDIR are in it."""
    env = clean_environment()
    run(["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", f"{work}/staged"], work, env)
    os.rename(f"{work}/staged", f"{work}/moved")
    for here, _, names in os.walk(f"{work}/moved"):
        if "netron.pc" in names:
            libdir = os.path.dirname(here)
            prefix = os.path.realpath(os.path.join(here, run(
                ["pkg-config", "--variable=prefix", f"{here}/netron.pc"], work, env).strip()))
            return {
                **env, "NETRON_PREFIX": prefix, "NETRON_LIBDIR": libdir, "PKG_CONFIG_PATH": f"{libdir}/pkgconfig",
                "LD_LIBRARY_PATH": libdir, "PATH": f"{prefix}/bin:{env['PATH']}", "CMAKE_BUILD_PARALLEL_LEVEL": "2",
            }
    raise RuntimeError("no netron.pc was installed")
