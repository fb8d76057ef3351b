#!/usr/bin/env python3
"""Adds up test results: report.py RESULT...

A RESULT is LABEL=LOGBASE (the .json that `meson test --logbase` wrote), `pass:WHAT` or `fail:WHAT`. A test that
speaks TAP counts once per subtest. Prints every failure with its output; the last line is `N passed, N failed`.
Exit status 1 when anything failed or nothing was run.
"""
import glob
import json
import re
import sys

TAP = re.compile(r"^(not )?ok\b\s*(\d+)?\s*-?\s*([^#]*)(?:#\s*(SKIP|TODO)\b\s*(.*))?", re.IGNORECASE)
PLAN = re.compile(r"^1\.\.(\d+)(?:\s*#\s*SKIP\b\s*(.*))?", re.IGNORECASE)
MUCH = 20000  # characters of output shown of one failure


class Totals:
    def __init__(self):
        self.passed = self.failed = 0
        self.skipped = []

    def fail(self, title, output):
        self.failed += 1
        print(f"\n---- FAILED: {title}")
        if len(output) > MUCH:
            output = f"[... {len(output) - MUCH} characters left out ...]\n{output[-MUCH:]}"
        print(output.rstrip())


def count_tap(totals, title, test):
    """True when the output held TAP."""
    output = test.get("stdout", "")
    seen, planned, bad = 0, None, []
    for line in output.splitlines():
        plan = PLAN.match(line)
        if plan:
            planned = int(plan.group(1))
            if planned == 0:
                totals.skipped.append(f"{title}: {plan.group(2) or 'nothing to run'}")
        case = TAP.match(line)
        if not case:
            continue
        seen += 1
        if (case.group(4) or "").upper() == "SKIP":
            totals.skipped.append(f"{title}: {case.group(3).strip()} ({case.group(5).strip()})")
        elif case.group(1) and (case.group(4) or "").upper() != "TODO":
            bad.append(line)
        else:
            totals.passed += 1
    if planned is None and not seen:
        return False
    errors = test.get("stderr", "")
    for line in bad:
        totals.fail(f"{title}: {line}", "")
    if bad:
        print(errors.rstrip()[-MUCH:])
    elif planned is not None and seen != planned:
        totals.fail(f"{title}: {seen} of {planned} subtests ran", output + errors)
    elif test["result"] not in ("OK", "SKIP", "EXPECTEDFAIL"):
        totals.fail(f"{title}: {test['result']}", output + errors)
    return True


def count_test(totals, label, test):
    title = f"[{label}] {test['name'].split(' / ')[-1]}"
    output = test.get("stdout", "") + test.get("stderr", "")
    if count_tap(totals, title, test):
        return
    if test["result"] in ("OK", "EXPECTEDFAIL"):
        totals.passed += 1
    elif test["result"] == "SKIP":
        totals.skipped.append(f"{title}: {output.strip().splitlines()[-1] if output.strip() else 'no reason given'}")
    else:
        totals.fail(f"{title}: {test['result']}", output)


def main(results):
    totals = Totals()
    for result in results:
        if result.startswith("pass:"):
            totals.passed += 1
        elif result.startswith("fail:"):
            totals.fail(result[5:], "")
        else:
            label, _, base = result.partition("=")
            logs = glob.glob(glob.escape(base) + "*.json")
            if not logs:
                totals.fail(f"[{label}]: no test was run", "")
            for log in logs:
                with open(log, encoding="utf-8", errors="replace") as lines:
                    for line in lines:
                        count_test(totals, label, json.loads(line))
    if totals.skipped:
        print(f"\n{len(totals.skipped)} skipped:")
        for reason in totals.skipped:
            print(f"  {reason}")
    print(f"\n{totals.passed} passed, {totals.failed} failed")
    return 1 if totals.failed or not totals.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
