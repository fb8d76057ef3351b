#!/usr/bin/env python3
"""Every keyword of C and C++ and every common macro of libc as every kind of IDL name, with and without a
namespace: netronc accepts it, and what it writes compiles as C11 and as C++17 behind the headers of libc."""
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from tap import Tap

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
HEADERS = """assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal
    stdarg stdbool stddef stdint stdio stdlib string tgmath time wchar wctype fcntl poll pthread
    unistd sys/stat sys/socket sys/wait netinet/in arpa/inet sys/types sys/sysmacros sys/mman""".split()
NOT_CXX = {"complex", "tgmath", "iso646"}

# Words of the language name fields, methods, parameters and values, and nothing that is declared.
LANGUAGE = set("""namespace import struct union enum flags error type const service annotation extends
    throws oneway stream event property readonly on example in out map set true false null
    bool any string bytes timestamp duration uuid
    i8 i16 i32 i64 u8 u16 u32 u64 f32 f64""".split())


def words():
    """Keywords and macros, from the tables netronc itself uses; what must be in them is tested elsewhere."""
    with open(os.path.join(ROOT, "compiler", "model", "c_words.c"), encoding="utf-8") as file:
        text = file.read()
    found = []
    for name in ("keywords", "macros"):
        table = re.search(r"\*const %s\[\] = \{(.*?)\};" % name, text, re.S).group(1)
        found += re.findall(r'"([^"]+)"', table)
    return found


def groups(names):
    """Names that stay apart in C: NULL and null become one, and that is an error, as it should be."""
    out = []
    for name in names:
        key = re.sub(r"[^a-z0-9]", "", name.lower())
        for group in out:
            if key not in group:
                group[key] = name
                break
        else:
            out.append({key: name})
    return [list(group.values()) for group in out]


def chunks(names, size):
    return [names[i:i + size] for i in range(0, len(names), size)]


def members(names):
    text = ""
    for i, part in enumerate(chunks(names, 60)):
        fields = "".join(f"    {n}: i32;\n" for n in part)
        text += f"struct Fields{i} {{\n{fields}}}\n"
        text += f"struct Optional{i} {{\n" + "".join(f"    {n}: string?;\n" for n in part) + "}\n"
        text += f"union Union{i} {{\n{fields}}}\n"
        text += f"error Error{i}(404) {{\n" + fields.replace("message: i32", "message: string") + "}\n"
    text += "".join(f"enum Enum{i} {{ {', '.join(part)} }}\n" for i, part in enumerate(chunks(names, 60)))
    text += "".join(f"flags Flags{i} {{ {', '.join(part)} }}\n" for i, part in enumerate(chunks(names, 32)))
    methods = "".join(f"    {n}({n}: i32, other: string) -> string;\n" for n in names)
    return text + f"service Words@1.0.0 {{\n{methods}}}\n" + told(names)


def told(names):
    """The same words as events, as properties, as streams and as services handed over."""
    events = "".join(f"    event {n}({n}: i32, other: string);\n" for n in names)
    properties = "".join(f"    @notify property {n}: string;\n" for n in names)
    streams = "".join(f"    {n}({n}: stream i32, source: bool, sink: u8) -> stream string;\n" for n in names)
    handed = "".join(f"    {n}({n}: Streams, key: u8[2]) -> Streams;\n" for n in names)
    return (f"service Events@1.0.0 {{\n{events}}}\nservice Properties@1.0.0 {{\n{properties}}}\n"
            f"service Streams@1.0.0 {{\n{streams}}}\nservice Handed@1.0.0 {{\n{handed}}}\n")


KINDS = {
    "struct": lambda n: f"struct {n} {{ x: i32; y: {n}?; }}\n",
    "enum": lambda n: f"enum {n} {{ a, b }}\n",
    "flags": lambda n: f"flags {n} {{ a, b }}\n",
    "union": lambda n: f"union {n} {{ a: i32; b: string; }}\n",
    "error": lambda n: f"error {n}(404) {{ x: i32; }}\n",
    "type": lambda n: f"type {n} = string;\n",
    "const": lambda n: f"const {n}: i32 = 1;\n",
    "service": lambda n: f"service {n}@1.0.0 {{ f(x: i32) -> i32; g(x: {n}) -> {n}; event e(x: i32); }}\n",
    "streamed": lambda n: f"struct {n} {{ x: i32; }}\nservice S{n}@1.0.0 {{ f(x: stream {n}) -> stream {n}[]; }}\n",
}


def files():
    """(name, text) of everything to be compiled."""
    for number, group in enumerate(groups(words())):
        for space in ("words", ""):
            head = f"namespace {space};\n" if space else ""
            suffix = f"{number}{'_' + space if space else ''}"
            yield f"members{suffix}", head + members(group)
            for kind, declare in KINDS.items():
                names = [n for n in group if n not in LANGUAGE]
                if kind in ("service", "streamed"):
                    names = [n for n in names if "_" not in n]
                yield f"{kind}{suffix}", head + "".join(declare(n) for n in names)
    yield "macros", ("enum Seek { set, cur, end }\nenum Int { max }\nflags O { append, rdwr }\n"
                     "enum Sig { dfl, ign }\nenum E2 { big }\n")
    for word in ("int", "class", "errno", "unix"):
        yield f"namespace_{word}", f"namespace {word};\nstruct A {{ x: i32; }}\n"
        yield f"namespace_{word}2", f"namespace a.{word};\nstruct A {{ x: i32; }}\n"


def compile_one(netronc, compilers, directory, name, text):
    source = os.path.join(directory, name + ".nsvc")
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    for command in (["check"], ["gen", "-o", directory]):
        result = subprocess.run([netronc] + command + [source], capture_output=True, timeout=120)
        if result.returncode or result.stderr:
            return result.stderr.decode().splitlines() or [f"exit status {result.returncode}"]
    parts = [p for p in ("", "_client", "_server")
             if os.path.exists(os.path.join(directory, name + p + ".netron.h"))]
    problems = []
    for language, compiler in compilers.items():
        skip = NOT_CXX if language == "cc" else set()
        main = os.path.join(directory, f"{name}_main.{language}")
        with open(main, "w", encoding="utf-8") as file:
            file.writelines(f"#include <{h}.h>\n" for h in HEADERS if h not in skip)
            file.writelines(f'#include "{name}{p}.netron.h"\n' for p in parts)
            file.write("int main(void) { return 0; }\n")
        sources = [main]
        if language == "c":
            sources += [os.path.join(directory, name + p + ".netron.c") for p in parts]
        result = subprocess.run(
            compiler + WARNINGS + ["-fsyntax-only", "-I", directory, "-I",
                                   os.path.join(ROOT, "runtime", "include")] + sources,
            capture_output=True, timeout=300)
        if result.returncode:
            problems += result.stderr.decode().splitlines()[:20]
    return problems


def main():
    netronc = os.path.abspath(sys.argv[1])
    compilers = {"c": ["cc", "-std=c11", "-D_DEFAULT_SOURCE"], "cc": ["c++", "-std=c++17"]}
    tap = Tap()
    with tempfile.TemporaryDirectory() as directory, ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [(name, pool.submit(compile_one, netronc, compilers, directory, name, text))
                for name, text in files()]
        for name, job in jobs:
            tap.case(name, job.result())
    tap.done()


if __name__ == "__main__":
    main()
