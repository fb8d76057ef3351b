#!/usr/bin/env python3
"""The public MessagePack test suite (kawanet/msgpack-test-suite): every encoding is read as its value, and what we
write for it is one of those listed.

    kawanet.py VALUE_TOOL SUITE.json

The suite is not part of this tree: without it there is nothing to do, and the output says so.
"""
import json
import os
import sys

from vectors import Tool

MAX_EXACT = 1 << 53
TIME_MAX = ((1 << 63) - 1) // 10**9


def plain(hex_digits):
    return hex_digits.replace("-", "")


def as_number(read):
    """A number however it is printed."""
    return float(read["$float"]) if isinstance(read, dict) and "$float" in read else read


def seconds(iso):
    """(seconds, nanoseconds) since 1970 of a printed time."""
    import calendar
    moment, _, fraction = iso.rstrip("Z").partition(".")
    date, _, clock = moment.partition("T")
    year, month, day = map(int, date.split("-"))
    hour, minute, second = map(int, clock.split(":"))
    days = calendar.timegm((year, month, day, hour, minute, second))
    return [days, int((fraction + "0" * 9)[:9])]


def is_read_as(case, read):
    if "timestamp" in case:
        return seconds(read["$date"]) == case["timestamp"]
    if "ext" in case:
        return read == {"$extension": [case["ext"][0], plain(case["ext"][1])]}
    if "binary" in case:
        return read == {"$bin": plain(case["binary"])}
    if "bignum" in case:
        number = as_number(read)
        return number == int(case["bignum"]) or ("number" in case and number == case["number"])
    for kind in ("nil", "bool", "string", "array", "map"):
        if kind in case:
            return read == case[kind] and type(read) is type(case[kind])
    return as_number(read) == case["number"]


def may_be_refused(case):
    """A time that 64 bits of nanoseconds do not hold."""
    return "timestamp" in case and abs(case["timestamp"][0]) >= TIME_MAX


def written_otherwise(case):
    """What the original reads instead of MessagePack's own form: its extensions for dates and large integers."""
    if "timestamp" in case:
        return True
    return "bignum" in case and abs(int(case["bignum"])) > MAX_EXACT


def check(tool, case, encoding):
    text, written, reason = tool.ask(plain(encoding))
    if text is None:
        return may_be_refused(case), f"refused: {reason}"
    if may_be_refused(case) or not is_read_as(case, json.loads(text)):
        return False, f"read {text}"
    if written_otherwise(case):
        if written is None:
            return case.get("timestamp", [0])[0] < 0, f"not written: {reason}"
        return written[:2] in ("c7", "d7") or written in map(plain, case["msgpack"]), f"wrote {written}"
    return written in map(plain, case["msgpack"]), f"wrote {written or reason}"


def main():
    if not os.path.exists(sys.argv[2]):
        print(f"1..0 # SKIP there is no {sys.argv[2]}")
        return 0
    with open(sys.argv[2], encoding="utf-8") as file:
        suite = json.load(file)
    tool = Tool(sys.argv[1])
    count = 0
    for group, cases in suite.items():
        for case in cases:
            for encoding in case["msgpack"]:
                ok, detail = check(tool, case, encoding)
                count += 1
                print(f"{'ok' if ok else 'not ok'} {count} - {group}: {encoding[:60]}")
                if not ok:
                    print(f"#   {json.dumps(case)[:200]}: {detail}")
    status = tool.end()
    count += 1
    print(f"{'ok' if status == 0 else 'not ok'} {count} - the tool ends with 0")
    print(f"1..{count}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
