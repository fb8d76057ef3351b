#!/usr/bin/env python3
"""What netronc says about wrong files. bad/NAME.nsvc is compiled; bad/NAME.err lists every diagnostic in
its order, one a line: CODE:LINE:COLUMN, then " warning" unless it is an error, then the file unless it is
NAME.nsvc. bad/NAME.txt, where it exists, is the whole text. Every code has to have a file here."""
import json
import os
import re
import subprocess
import sys
import tempfile

from tap import Tap

HERE = os.path.dirname(os.path.abspath(__file__))
BAD = os.path.join(HERE, "bad")
TABLES = os.path.join(HERE, "..", "..", "compiler", "support")

# What no file of a reasonable size, or no file at all, can show: cases of their own below.
ELSEWHERE = {"N0101", "N0102", "N0304", "N0901", "N0902", "N0903"}


def run(netronc, arguments, **options):
    return subprocess.run([netronc] + arguments, capture_output=True, timeout=60, **options)


def said(result):
    """The diagnostics of a run with --diagnostics=json, as lines of an .err file."""
    return [json.loads(line) for line in result.stderr.decode().splitlines()]


def line_of(diagnostic, name):
    text = f"{diagnostic['code']}:{diagnostic.get('line', 0)}:{diagnostic.get('column', 0)}"
    if diagnostic["level"] != "error":
        text += " " + diagnostic["level"]
    if diagnostic.get("file") != name:
        text += " " + str(diagnostic.get("file"))
    return text


def differences(wanted, got, messages):
    problems = [f"missing: {line}" for line in wanted if line not in got]
    problems += [f"not expected: {line}: {message}" for line, message in zip(got, messages)
                 if line not in wanted]
    if not problems and wanted != got:
        problems.append(f"another order or number: {got}")
    return problems


def check_file(netronc, name, seen):
    with open(os.path.join(BAD, name + ".err"), encoding="utf-8") as file:
        wanted = file.read().splitlines()
    source = name + ".nsvc"
    result = run(netronc, ["check", "--diagnostics=json", source], cwd=BAD)
    diagnostics = said(result)
    problems = differences(wanted, [line_of(d, source) for d in diagnostics],
                           [d["message"] for d in diagnostics])
    has_errors = any(d["level"] == "error" for d in diagnostics)
    if result.returncode != (1 if has_errors else 0):
        problems.append(f"exit status {result.returncode}")
    seen.update(d["code"] for d in diagnostics)

    text = run(netronc, ["check", source], cwd=BAD)
    if text.stdout or not text.stderr:
        problems.append("diagnostics do not go to stderr")
    whole = os.path.join(BAD, name + ".txt")
    if os.path.exists(whole):
        with open(whole, "rb") as file:
            if file.read() != text.stderr:
                problems.append("another text:\n" + text.stderr.decode())
    return problems, has_errors, wanted


def check_nothing_written(netronc, name, has_errors, wanted):
    """gen writes nothing when there is an error, and refuses what check only warns about."""
    refuses = has_errors or any(re.match("N0606", line) for line in wanted)
    with tempfile.TemporaryDirectory() as directory:
        result = run(netronc, ["gen", "-o", directory, name + ".nsvc"], cwd=BAD)
        written = os.listdir(directory)
    if refuses and (written or result.returncode != 1):
        return [f"gen: exit status {result.returncode}, wrote {written}"]
    if not refuses and (not written or result.returncode != 0):
        return [f"gen: exit status {result.returncode}: {result.stderr.decode()}"]
    return []


def known_codes():
    codes = {}
    for table in sorted(os.listdir(TABLES)):
        if not re.fullmatch(r"codes_\w+\.def", table):
            continue
        with open(os.path.join(TABLES, table), encoding="utf-8") as file:
            for number, name in re.findall(r'CODE\(\w+, (\d+), "([^"]+)"', file.read()):
                codes[f"N{int(number):04d}"] = name
    return codes


def check_large(netronc, directory):
    path = os.path.join(directory, "large.nsvc")
    with open(path, "wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    result = run(netronc, ["check", "--diagnostics=json", path])
    return [d["code"] for d in said(result)], result.returncode


def check_import_depth(netronc, directory):
    for i in range(203):
        with open(os.path.join(directory, f"f{i}.nsvc"), "w", encoding="utf-8") as file:
            file.write(f'namespace f{i};\nimport "f{i + 1}.nsvc";\nstruct A {{ b: f{i + 1}.A; }}\n'
                       if i < 202 else f"namespace f{i};\nstruct A {{ }}\n")
    result = run(netronc, ["check", "--diagnostics=json", "f0.nsvc"], cwd=directory)
    return [d["code"] for d in said(result)][:1], result.returncode


def check_counts(netronc, directory):
    """What the tables of generated code count in 16 bits."""
    path = os.path.join(directory, "counts.nsvc")
    with open(path, "w", encoding="utf-8") as file:
        file.write("enum Most { " + ", ".join(f"a{i}" for i in range(65535)) + " }\n")
        file.write("enum More { " + ", ".join(f"b{i}" for i in range(65536)) + " }\n")
        file.write("service Base@1.0.0 {\n" + "".join(f"m{i}();\n" for i in range(32767)) + "}\n")
        file.write('service Longer@1.0.0 extends Base { m(); }\n')
    result = run(netronc, ["check", "--diagnostics=json", path])
    wrong = [d["code"] for d in said(result) if d["message"].endswith("are possible")]
    return sorted(set(wrong)) if len(wrong) == 2 else said(result), result.returncode


def check_missing(netronc, directory):
    result = run(netronc, ["check", "--diagnostics=json", "none.nsvc"], cwd=directory)
    return [d["code"] for d in said(result)], result.returncode


def check_unwritten(netronc, directory):
    path = os.path.join(directory, "a.nsvc")
    with open(path, "w", encoding="utf-8") as file:
        file.write("struct Point { }\n")
    result = run(netronc, ["gen", "--diagnostics=json", "-o", path, path])
    return [d["code"] for d in said(result)], result.returncode


def check_same_output(netronc, directory):
    for folder in "ab":
        os.mkdir(os.path.join(directory, folder))
        with open(os.path.join(directory, folder, "x.nsvc"), "w", encoding="utf-8") as file:
            file.write(f"namespace {folder};\nstruct Point {{ }}\n")
    result = run(netronc, ["gen", "--diagnostics=json", "-o", "out", "a/x.nsvc", "b/x.nsvc"],
                 cwd=directory)
    return [d["code"] for d in said(result)], result.returncode


def check_elsewhere(tap, netronc):
    for name, check, code, status in (
            ("file-too-large", check_large, "N0102", 1),
            ("import-depth", check_import_depth, "N0304", 1),
            ("counts", check_counts, "N0410", 1),
            ("unreadable-file", check_missing, "N0101", 3),
            ("cannot-write", check_unwritten, "N0902", 3),
            ("same-output", check_same_output, "N0903", 1)):
        with tempfile.TemporaryDirectory() as directory:
            codes, got = check(netronc, directory)
        tap.case(name, [] if (codes, got) == ([code], status)
                 else [f"said {codes}, exit status {got}"])


def check_explain(netronc, code, name):
    """A code can be explained, by number and by name, and has a paragraph."""
    by_number, by_name = run(netronc, ["explain", code]), run(netronc, ["explain", name])
    problems = []
    if by_number.returncode or by_number.stdout != by_name.stdout:
        problems.append("explain does not know it by number and by name")
    if len(by_number.stdout.decode().splitlines()) < 3:
        problems.append("explain says nothing")
    return problems


def check_usage(tap, netronc):
    for arguments, words in (
            ([], "no input file"), (["check"], "no input file"), (["explain"], "which code"),
            (["--emit", "nothing", "a.nsvc"], "there is c"), (["--emit", "c,", "a.nsvc"], "there is c"),
            (["--emit", "c,opennapi", "a.nsvc"], "did you mean 'openapi'"), (["--emit"], "--emit takes"),
            (["--emit=", "a.nsvc"], "--emit takes"), (["--only", "x", "a.nsvc"], "--only"),
            (["--nonsense", "a.nsvc"], "unknown option"), (["fmt", "a.nsvc"], "no command"),
            (["lsp"], "no command"), (["new", "thing"], "no command"), (["-o"], "directory"),
            (["check", "--against", "old.nsvc", "a.nsvc"], "compare"),
            (["explain", "N9999"], "no code"), (["--diagnostics=xml", "a.nsvc"], "--diagnostics")):
        result = run(netronc, arguments)
        problems = [] if result.returncode == 2 else [f"exit status {result.returncode}"]
        if words not in result.stderr.decode():
            problems.append(f"says {result.stderr.decode()!r}")
        tap.case("usage: netronc " + " ".join(arguments), problems)
    text = run(netronc, ["--help"])
    tap.case("help names what there is", [] if text.returncode == 0 and not re.search(
        rb"\b(fmt|lsp|new|against)\b", text.stdout) else [text.stdout.decode()])


def main():
    netronc = os.path.abspath(sys.argv[1])
    tap = Tap()
    seen = set()
    for name in sorted(f[:-5] for f in os.listdir(BAD) if f.endswith(".nsvc")):
        problems, has_errors, wanted = check_file(netronc, name, seen)
        tap.case(name, problems + check_nothing_written(netronc, name, has_errors, wanted))
    check_elsewhere(tap, netronc)
    for code, name in sorted(known_codes().items()):
        problems = check_explain(netronc, code, name)
        if code not in seen and code not in ELSEWHERE:
            problems.append("no file in bad/ shows it")
        tap.case(f"{code} {name}", problems)
    check_usage(tap, netronc)
    tap.done()


if __name__ == "__main__":
    main()
