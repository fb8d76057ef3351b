#!/usr/bin/env python3
"""Random IDL: what netronc makes of it compiles without a warning, and random values of its types come back the same
from encoding, decoding, copying and checking, and from calls, streams, events and properties of a server in the same process.

random_idl.py NETRONC LIBRARY [--sanitize=LIST] [--seed=N] [--rounds=N] [--keep=DIR]

The C names and types are worked out here again, from docs/reference/generated-code.md and not from netronc."""
import os
import random
import subprocess
import sys
import tempfile

from compilers import C_COMPILERS, INCLUDE, STRICT_C, check_headers, check_sources, run
from tap import Tap

BUILTIN = {  # IDL: C, stem, list in types.h
    "bool": ("bool", "bool", "netron_bools"),
    "i8": ("int8_t", "i8", "netron_i8s"), "i16": ("int16_t", "i16", "netron_i16s"),
    "i32": ("int32_t", "i32", "netron_i32s"), "i64": ("int64_t", "i64", "netron_i64s"),
    "u8": ("uint8_t", "u8", "netron_u8s"), "u16": ("uint16_t", "u16", "netron_u16s"),
    "u32": ("uint32_t", "u32", "netron_u32s"), "u64": ("uint64_t", "u64", "netron_u64s"),
    "f32": ("float", "f32", "netron_f32s"), "f64": ("double", "f64", "netron_f64s"),
    "string": ("const char *", "string", "netron_strings"), "bytes": ("netron_bytes", "bytes", "netron_bytes_list"),
    "timestamp": ("netron_time", "time", "netron_times"), "duration": ("netron_duration", "duration", "netron_durations"),
    "uuid": ("netron_uuid", "uuid", "netron_uuids"), "any": ("const netron_value *", "any", "netron_values"),
}
PREFIX = "rnd_"
WORDS = ["alpha", "betaRay", "gammaIDs", "delta", "zetaX", "int", "default", "errno", "kindOfThing", "v2", "HTTPName"]


def snake(name):
    out = ""
    for i, c in enumerate(name):
        if c.isupper():
            before_lower = i + 1 < len(name) and name[i + 1].islower()
            plural = name[i + 1:i + 3] == "s" or (name[i + 1:i + 2] == "s" and not name[i + 2:i + 3].islower())
            if out and out[-1] != "_" and (not name[i - 1].isupper() or (before_lower and not plural)):
                out += "_"
            out += c.lower()
        else:
            out += c
    return out


def int_range(kind):
    bits = int(kind[1:])
    return (0, 2 ** bits - 1) if kind[0] == "u" else (-2 ** (bits - 1), 2 ** (bits - 1) - 1)


def int_literal(value):
    if value == -2 ** 63:
        return "(-INT64_C(9223372036854775807) - 1)"
    if value == -2 ** 31:
        return "(-2147483647 - 1)"
    if -2 ** 31 < value < 2 ** 31:
        return str(value)
    return f"UINT64_C({value})" if value >= 2 ** 63 else f"-INT64_C({-value})" if value < 0 else f"INT64_C({value})"


def text_literal(text):
    return '"' + "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else f"\\{b:03o}" for b in text.encode()) + '"'


class Type:
    """idl, c (as an item), stem (of names made from it), and value(): a C initialiser."""
    shape = "scalar"  # or pointer, record, sequence, array


class Scalar(Type):
    def __init__(self, rng, kind):
        self.rng, self.kind = rng, kind
        self.idl = kind
        self.c, stem, self.list = BUILTIN[kind]
        self.stem = PREFIX + stem
        self.key_stem = stem
        if kind in ("string", "any"):
            self.shape = "pointer"
        elif kind == "bytes":
            self.shape = "sequence"
        self.low = self.high = None
        self.mark = ""

    def bound(self):
        """Narrows the type at random; the annotation stands in front of a field."""
        rng = self.rng
        if self.kind == "string" and rng.random() < 0.5:
            self.high = rng.choice([4, 40, 64])
            self.idl = f"string<={self.high}"
        elif self.kind == "bytes":
            self.high = rng.choice([3, 1024])
            self.idl = f"bytes<={self.high if self.high < 1024 else '1KiB'}"
        elif self.kind == "string":
            self.low, self.high = 1, 9
            self.mark = "@length(1, 9) "
        elif self.kind[0] in "iu" and self.kind[1:].isdigit():
            least, most = int_range(self.kind)
            self.low, self.high = sorted((rng.randint(least, most), rng.randint(least, most)))
            self.mark = f"@range({self.low}, {self.high}) "
        elif self.kind in ("f32", "f64"):
            self.low, self.high = -10, 10
            self.mark = "@range(-10, 10) "
        return self

    def raw(self):
        """A value as Python holds it."""
        rng, kind = self.rng, self.kind
        if kind == "bool":
            return rng.random() < 0.5
        if kind[0] in "iu" and kind[1:].isdigit():
            least, most = int_range(kind) if self.low is None else (self.low, self.high)
            return rng.choice([least, most, rng.randint(least, most), max(least, min(most, rng.randint(-200, 200)))])
        if kind in ("f32", "f64"):
            return rng.choice([0.0, -0.5, 1.5, 3.0, -9.25, 8.125]) if self.low is not None else \
                rng.choice([0.0, -0.5, 1e30, 3.0, 0.1 if kind == "f64" else 0.25, -1048576.5])
        if kind == "string":
            words = ["", "a", "hello", "quote\" \\ %s", "zażółć", "漢字かな", "x" * 31, "y" * 32, "z" * 300, "🙂"]
            fit = [w for w in words if (self.low or 0) <= len(w) and len(w.encode()) <= (self.high or 9999)]
            return rng.choice(fit or ["a"])
        if kind == "bytes":
            return bytes(rng.randrange(256) for _ in range(rng.choice([0, 1, 3, 3 if self.high == 3 else 40])))
        if kind in ("timestamp", "duration"):
            return rng.choice([0, 1, 999, 86400000, 1700000000123]) * 1000000
        if kind == "uuid":
            return bytes(rng.randrange(256) for _ in range(16))
        return rng.choice(["int", "string", "bool", "float", "array"])

    def literal(self, raw):
        kind = self.kind
        if kind == "bool":
            return "true" if raw else "false"
        if kind == "string":
            return text_literal(raw)
        if kind == "bytes":
            return f"{{ (const uint8_t[]){{ {', '.join(map(str, raw))} }}, {len(raw)} }}" if raw else "{ NULL, 0 }"
        if kind == "uuid":
            return f"{{ {{ {', '.join(map(str, raw))} }} }}"
        if kind in ("f32", "f64"):
            return repr(float(raw)) + ("F" if kind == "f32" else "")
        if kind == "any":
            return {"int": "&(netron_value){ .kind = NETRON_KIND_INT, .as.i64 = -77 }",
                    "string": "&(netron_value){ .kind = NETRON_KIND_STRING, .as.string = { \"any\", 3 } }",
                    "bool": "&(netron_value){ .kind = NETRON_KIND_BOOL, .as.boolean = true }",
                    "float": "&(netron_value){ .kind = NETRON_KIND_FLOAT, .as.f64 = 0.5 }",
                    "array": "&(netron_value){ .kind = NETRON_KIND_ARRAY }"}[raw]
        return int_literal(raw)

    def value(self, depth):
        return self.literal(self.raw())


class Enum(Type):
    def __init__(self, rng, number):
        self.rng = rng
        self.name = f"{rng.choice(['Color', 'HTTPKind', 'Level'])}{number}"
        self.idl, self.c = self.name, PREFIX + snake(self.name)
        self.stem, self.key_stem = self.c, snake(self.name)
        self.base = rng.choice(["i32", "i32", "u8", "i16", "u32", "i64", "u64"])
        self.is_flags = rng.random() < 0.3
        if self.is_flags:
            self.base = rng.choice(["u8", "u16", "u32", "u64"])
        least, most = int_range(self.base)
        self.values = sorted({0, rng.randint(max(least, -2 ** 31), most), rng.randint(0, 100), rng.randint(0, most)})
        if self.is_flags:
            self.values = [1 << i for i in range(rng.randint(1, 5))]
        self.marks = ""
        self.is_closed = rng.random() < 0.4 and not self.is_flags
        if self.is_closed:
            self.marks += "@closed "
        if rng.random() < 0.3 and not self.is_flags:
            self.marks += "@names "

    def declaration(self):
        values = ", ".join(f"v{i} = {value}" for i, value in enumerate(self.values))
        base = "" if self.base == "i32" and not self.is_flags else f" : {self.base}"
        return f"{self.marks}{'flags' if self.is_flags else 'enum'} {self.name}{base} {{ {values} }}\n"

    def raw(self):
        return self.rng.randrange(len(self.values))

    def sort_key(self, raw):
        return self.values[raw]

    def literal(self, raw):
        return f"{self.c.upper()}_V{raw}"

    def value(self, depth):
        if self.is_flags and len(self.values) > 1:
            one, two = self.rng.sample(range(len(self.values)), 2)
            return f"({self.c})({self.literal(one)} | {self.literal(two)})"
        return self.literal(self.raw())


class Optional(Type):
    """As an item; as a member see Field."""

    def __init__(self, rng, item):
        self.rng, self.item = rng, item
        self.idl = item.idl + "?"
        self.shape = "pointer"
        self.stem = item.stem + "_optional"
        if item.shape == "pointer":
            self.c = item.c
        elif item.shape == "scalar":
            self.shape = "scalar"
            self.c = self.stem
        else:
            self.c = f"const {item.c} *"

    def value(self, depth):
        there = self.rng.random() < 0.6 and depth > 0
        if self.item.shape == "pointer":
            return self.item.value(depth) if there else "NULL"
        if self.item.shape == "scalar":
            return f"{{ true, {self.item.value(depth)} }}" if there else "{ false, %s }" % ("{ { 0 } }" if self.item.idl == "uuid" else f"({self.item.c})0")
        return f"&(const {self.item.c}){self.item.value(depth - 1)}" if there else "NULL"


class List(Type):
    shape = "sequence"

    def __init__(self, rng, item, is_set=False):
        self.rng, self.item, self.is_set = rng, item, is_set
        self.limit = rng.choice([None, None, 5]) if not is_set else None
        self.idl = f"set<{item.idl}>" if is_set else f"{item.idl}[{f'<={self.limit}' if self.limit else ''}]"
        self.stem = item.stem + "_list"
        plain = item.item if isinstance(item, Optional) and item.item.shape == "pointer" else item
        self.c = plain.list if isinstance(plain, Scalar) else self.stem

    def value(self, depth):
        count = self.rng.choice([0, 1, 2, 5]) if depth > 0 else 0
        if not count:
            return "{ NULL, 0 }"
        if self.is_set:
            raws = {repr(raw): raw for raw in (self.item.raw() for _ in range(count))}.values()
            items = [self.item.literal(raw) for raw in raws]
        else:
            items = [self.item.value(depth - 1) for _ in range(count)]
        c = self.item.c
        array = f"{c}const" if c.endswith("*") else f"const {c}"
        return f"{{ ({array}[]){{ {', '.join(items)} }}, {len(items)} }}"


class Map(Type):
    shape = "sequence"

    def __init__(self, rng, key, item):
        self.rng, self.key, self.item = rng, key, item
        self.idl = f"map<{key.idl}, {item.idl}>"
        is_text = isinstance(key, Scalar) and key.kind == "string"
        self.stem = item.stem + ("_map" if is_text else f"_by_{key.key_stem}_map")
        plain = item.item if isinstance(item, Optional) else item
        self.is_plain = is_text and isinstance(plain, Scalar) and plain.kind == "string"
        self.c = "netron_string_map" if self.is_plain else self.stem
        self.entry = "netron_pair" if self.is_plain else self.stem + "_entry"

    def value(self, depth):
        count = self.rng.choice([0, 1, 3]) if depth > 0 else 0
        raws = {repr(raw): raw for raw in (self.key.raw() for _ in range(count))}
        order = self.key.sort_key if isinstance(self.key, Enum) else lambda raw: raw.encode() if isinstance(raw, str) else raw
        keys = sorted(raws.values(), key=order)
        if not keys:
            return "{ NULL, 0 }"
        entries = [f"{{ {self.key.literal(key)}, {self.item.value(depth - 1)} }}" for key in keys]
        return f"{{ (const {self.entry}[]){{ {', '.join(entries)} }}, {len(keys)} }}"


class Array(Type):
    shape = "array"

    def __init__(self, rng, item):
        self.rng, self.item = rng, item
        self.count = rng.choice([1, 2, 4])
        self.idl = f"{item.idl}[{self.count}]"
        self.stem = f"{item.stem}_array{self.count}"
        self.c = self.stem

    def items(self, depth):
        return f"{{ {', '.join(self.item.value(depth) for _ in range(self.count))} }}"

    def value(self, depth):
        return f"{{ {self.items(depth)} }}"


class Field:
    def __init__(self, name, type_, is_optional, default=None):
        self.name, self.type, self.is_optional, self.default = name, type_, is_optional, default
        self.c = snake(name)
        self.c_name = self.c + "_" if self.c in ("int", "default", "errno") else self.c

    def declaration(self):
        mark = getattr(self.type, "mark", "")
        default = f" = {self.default}" if self.default else ""
        return f"    {mark}{self.name}: {self.type.idl}{'?' if self.is_optional else ''}{default};\n"

    def initialisers(self, rng, depth, expected):
        """expected: gets what the field has to be on the wire, where that is simple."""
        type_ = self.type
        if self.is_optional and (rng.random() < 0.4 or depth <= 0):
            expected.append((self.name, None, None))
            return []
        if self.is_optional and type_.shape == "record":
            return [f".{self.c_name} = &(const {type_.c}){type_.value(depth - 1)}"]
        if isinstance(type_, (Scalar, Enum)):
            raw = type_.raw()
            value = type_.literal(raw)
            expected.append((self.name, type_, raw))
        else:
            value = type_.items(depth) if isinstance(type_, Array) else type_.value(depth)
        if not self.is_optional:
            return [f".{self.c_name} = {value}"]
        if type_.shape == "pointer":
            return [f".{self.c_name} = {value}"]
        return [f".has_{self.c} = true", f".{self.c_name} = {value}"]


class Record(Type):
    shape = "record"

    def __init__(self, rng, name, is_union=False):
        self.rng, self.name, self.is_union = rng, name, is_union
        self.idl, self.c = name, PREFIX + snake(name)
        self.stem = self.c
        self.fields = []
        self.keyword = "union" if is_union else "struct"

    def declaration(self):
        return f"{self.keyword} {self.name} {{\n{''.join(field.declaration() for field in self.fields)}}}\n"

    def value(self, depth, expected=None):
        if self.is_union:
            safe = [f for f in self.fields if f.type.shape != "record" or depth > 0] or self.fields[:1]
            field = self.rng.choice(safe)
            value = field.type.items(depth) if isinstance(field.type, Array) else field.type.value(depth - 1)
            return f"{{ .tag = {self.c.upper()}_{field.c.upper()}, {{ .{field.c_name} = {value} }} }}"
        lines = [line for field in self.fields for line in field.initialisers(self.rng, depth, [] if expected is None else expected)]
        return f"{{ {', '.join(lines)} }}" if lines else "{ 0 }"


class Idl:
    """One random file."""

    def __init__(self, seed):
        self.rng = rng = random.Random(seed)
        self.enums = [Enum(rng, i) for i in range(rng.randint(1, 4))]
        self.records = []  # complete ones: may stand inside others
        self.later = [Record(rng, f"{rng.choice(['Order', 'UserInfo', 'X'])}{i}", rng.random() < 0.25)
                      for i in range(rng.randint(2, 7))]
        for record in self.later:
            self.fill(record)
            self.records.append(record)

    def leaf(self):
        rng = self.rng
        if rng.random() < 0.25:
            return rng.choice(self.enums)
        if rng.random() < 0.3 and self.records:
            return rng.choice(self.records)
        type_ = Scalar(rng, rng.choice(list(BUILTIN)))
        return type_

    def key(self):
        rng = self.rng
        named = [e for e in self.enums if not e.is_flags]
        if rng.random() < 0.2 and named:
            return rng.choice(named)
        return Scalar(rng, rng.choice(["string", "string", "u32", "i64", "u8", "uuid", "bool"]))

    def settable(self):
        named = [e for e in self.enums if not e.is_flags]
        if named and self.rng.random() < 0.3:
            return self.rng.choice(named)
        return Scalar(self.rng, self.rng.choice(["string", "i32", "u64", "uuid", "i8"]))

    def item(self, depth):
        """What may stand in a list or a map; pointers to records still to come too."""
        rng = self.rng
        roll = rng.random()
        if roll < 0.15:
            return rng.choice(self.later)
        if roll < 0.3:
            inner = self.leaf()
            if isinstance(inner, Scalar) and inner.kind == "any":
                return inner
            return Optional(rng, inner)
        if roll < 0.5 and depth > 0:
            return self.many(depth - 1)
        return self.leaf()

    def many(self, depth):
        rng = self.rng
        roll = rng.random()
        if roll < 0.5:
            return List(rng, self.item(depth))
        if roll < 0.6:
            return List(rng, self.settable(), is_set=True)
        if roll < 0.85:
            return Map(rng, self.key(), self.item(depth))
        return Array(rng, self.leaf())

    def type(self):
        rng = self.rng
        if rng.random() < 0.4:
            return self.many(2)
        leaf = self.leaf()
        return leaf.bound() if isinstance(leaf, Scalar) and rng.random() < 0.3 else leaf

    def fill(self, record):
        rng = self.rng
        for i in range(rng.randint(1, 12)):
            type_ = self.type()
            is_any = isinstance(type_, Scalar) and type_.kind == "any"
            is_optional = rng.random() < 0.3 and not record.is_union and not is_any
            if is_optional and getattr(type_, "mark", "") == "" and rng.random() < 0.3:
                type_ = rng.choice(self.later)  # recursion
            default = None
            if isinstance(type_, Scalar) and type_.kind == "i32" and not type_.mark and not is_optional and \
                    not record.is_union and rng.random() < 0.5:
                default = str(rng.randint(-9, 9))
            name = WORDS[i] if i < len(WORDS) and rng.random() < 0.5 else f"f{i}"
            record.fields.append(Field(name, type_, is_optional, default))

    def text(self):
        methods = ""
        for record in self.records:
            methods += f"    echo{record.name}(value: {record.name}) -> {record.name};\n"
            methods += f"    maybe{record.name}(value: {record.name}?) -> {record.name}?;\n"
            methods += f"    all{record.name}(first: u32, values: {record.name}...) -> {record.name}[];\n"
        for i, field in enumerate(field for record in self.records for field in record.fields):
            # every type as a parameter and as a result: it has to compile
            optional = "?" if field.is_optional else ""
            methods += f"    any{i}({field.type.mark if hasattr(field.type, 'mark') else ''}value: {field.type.idl}{optional}) -> {field.type.idl}{optional};\n"
        return "namespace rnd;\n" + "".join(t.declaration() for t in self.enums + self.records) + \
            f"service Echo@1.0.0 {{\n{methods}}}\n" + self.told()

    def told(self):
        """Every type as the item of a stream, in an event, as a property; of records values travel, too."""
        rng, text = random.Random(len(self.records)), ""  # one of its own: values stay what they were
        for record in self.records:
            text += f"    stream{record.name}(count: u32, values: stream {record.name}) -> stream {record.name};\n"
            text += f"    event told{record.name}(number: i32, value: {record.name});\n"
            text += f"    {rng.choice(['', '@notify '])}property held{record.name}: {record.name};\n"
        for i, field in enumerate(field for record in self.records for field in record.fields):
            idl, optional = field.type.idl, "?" if field.is_optional else ""
            buffer = rng.choice(["", "@buffer(16) ", "@buffer(3, dropNewest) ", "@buffer(9, error) "])
            window = rng.choice(["", "@window(1MiB) ", "@window(256KiB) "])
            text += f"    {window}{buffer}down{i}(first: {idl}{optional}) -> stream {idl};\n"
            text += f"    up{i}(values: stream {idl}, sink: u8 = 3, rest: {idl}...) -> {idl};\n"
            text += f"    {buffer}event event{i}(a: {idl}, b: {idl}{optional});\n"
            text += f"    {rng.choice(['', 'readonly ', '@notify '])}property property{i}: {idl}{optional};\n"
        return f"service Told@1.0.0 {{\n{text}}}\nservice Heir@2.0.0 extends Told@1.0.0 {{ me(other: Told) -> Heir; }}\n"


MAIN = """/* Made by random_idl.py. */
#include "r_client.netron.h"
#include "r_server.netron.h"

#include <inttypes.h>
#include <netron/schema.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned failures;

static void report(const char *what, const char *name, int rc, const netron_error *error)
{
	failures++;
	fprintf(stderr, "%s: %s: %d %s\\n", name, what, rc, error ? netron_error_message(error) : "");
}

struct bytes {
	uint8_t *data;
	size_t size;
};

static struct bytes encode(const char *name, const netron_slot *slot, const void *value)
{
	struct bytes out = { NULL, 0 };
	netron_error *error = NULL;
	int rc = netron_encode(slot, value, &out.data, &out.size, &error);

	if (rc < 0)
		report("encode", name, rc, error);
	netron_error_free(error);
	return out;
}

/* The value encodes to these bytes. */
static void same(const char *what, const char *name, const netron_slot *slot, const void *value,
	struct bytes expected)
{
	struct bytes got = encode(name, slot, value);

	if (got.size != expected.size || (got.size && memcmp(got.data, expected.data, got.size) != 0))
		report(what, name, 0, NULL);
	netron_owned_free(got.data);
}

static void round_trip(const char *name, const netron_slot *slot, const void *value)
{
	netron_error *error = NULL;
	void *decoded = NULL, *copy;
	struct bytes bytes;
	int rc = netron_validate(slot, value, &error);

	if (rc < 0)
		report("validate", name, rc, error);
	netron_error_free(error);
	error = NULL;
	bytes = encode(name, slot, value);
	if (!bytes.data)
		return;
	rc = netron_decode(slot, bytes.data, bytes.size, &decoded, &error);
	if (rc < 0)
		report("decode", name, rc, error);
	else
		same("decoded and encoded again it differs", name, slot, decoded, bytes);
	copy = netron_copy_of(slot, value);
	if (copy)
		same("the copy differs", name, slot, copy, bytes);
	else
		report("copy", name, 0, NULL);
	netron_owned_free(copy);
	netron_owned_free(decoded);
	netron_owned_free(bytes.data);
	netron_error_free(error);
}
"""

EXPECT = """
/* ---- what stands on the wire, read without the tables of the types ---- */

static netron_value *as_any(const char *name, const netron_slot *slot, const void *value)
{
	static const netron_slot any = { NULL, sizeof(netron_value *), NETRON_OP_ANY, 1 };
	struct bytes bytes = encode(name, slot, value);
	netron_value **decoded = NULL, *copy = NULL;

	if (bytes.data && netron_decode(&any, bytes.data, bytes.size, (void **)&decoded, NULL) == 0)
		copy = netron_value_copy(*decoded);
	if (!copy)
		report("decode as any", name, 0, NULL);
	netron_owned_free(decoded);
	netron_owned_free(bytes.data);
	return copy;
}

static void differs(const char *name, const char *key)
{
	failures++;
	fprintf(stderr, "%s.%s is not on the wire as it should be\\n", name, key);
}

static bool is_int(const netron_value *value, bool is_negative, uint64_t magnitude)
{
	int64_t number = is_negative ? -(int64_t)(magnitude - 1) - 1 : (int64_t)magnitude;
	char digits[32];

	switch (value->kind) {
	case NETRON_KIND_INT:
		return (is_negative || magnitude <= INT64_MAX) && value->as.i64 == number;
	case NETRON_KIND_UINT:
		return !is_negative && value->as.u64 == magnitude;
	case NETRON_KIND_FLOAT:
		return value->as.f64 == (is_negative ? -(double)magnitude : (double)magnitude);
	case NETRON_KIND_BIGINT:
		snprintf(digits, sizeof digits, "%s%" PRIu64, is_negative ? "-" : "", magnitude);
		return strcmp(value->as.string.data, digits) == 0;
	default:
		return false;
	}
}

static void expect_absent(const char *name, const netron_value *object, const char *key)
{
	if (netron_value_get(object, key))
		differs(name, key);
}

static void expect_int(const char *name, const netron_value *object, const char *key, bool is_negative,
	uint64_t magnitude)
{
	const netron_value *value = netron_value_get(object, key);

	if (!value || !is_int(value, is_negative, magnitude))
		differs(name, key);
}

static void expect_float(const char *name, const netron_value *object, const char *key, double number)
{
	const netron_value *value = netron_value_get(object, key);

	if (!value || value->kind != NETRON_KIND_FLOAT || value->as.f64 != number)
		differs(name, key);
}

static void expect_bool(const char *name, const netron_value *object, const char *key, bool boolean)
{
	const netron_value *value = netron_value_get(object, key);

	if (!value || value->kind != NETRON_KIND_BOOL || value->as.boolean != boolean)
		differs(name, key);
}

static void expect_text(const char *name, const netron_value *object, const char *key, const char *text)
{
	const netron_value *value = netron_value_get(object, key);

	if (!value || value->kind != NETRON_KIND_STRING || strcmp(value->as.string.data, text) != 0)
		differs(name, key);
}

static void expect_bytes(const char *name, const netron_value *object, const char *key,
	netron_bytes bytes)
{
	const netron_value *value = netron_value_get(object, key);

	if (!value || value->kind != NETRON_KIND_BYTES || value->as.bytes.size != bytes.size ||
		(bytes.size && memcmp(value->as.bytes.data, bytes.data, bytes.size) != 0))
		differs(name, key);
}

static void expect_time(const char *name, const netron_value *object, const char *key, netron_time time)
{
	const netron_value *value = netron_value_get(object, key);

	if (!value || value->kind != NETRON_KIND_DATE || value->as.time != time)
		differs(name, key);
}
"""


def expectation(record, name, type_, raw):
    """The line of C that looks at one field, or none."""
    head = f'("{record.c}", any, {text_literal(name)}'
    if type_ is None:
        return f"expect_absent{head});"
    if isinstance(type_, Enum):
        if "@names" in type_.marks:
            return f'expect_text{head}, "v{raw}");'
        value = type_.values[raw]
        return f"expect_int{head}, {'true' if value < 0 else 'false'}, UINT64_C({abs(value)}));"
    kind = type_.kind
    if kind == "bool":
        return f"expect_bool{head}, {'true' if raw else 'false'});"
    if kind == "string":
        return f"expect_text{head}, {text_literal(raw)});"
    if kind == "bytes":
        return f"expect_bytes{head}, (netron_bytes){type_.literal(raw)});"
    if kind == "timestamp":
        return f"expect_time{head}, {int_literal(raw)});"
    if kind == "duration":
        return f"expect_int{head}, false, UINT64_C({raw // 1000000}));"
    if kind == "uuid":
        digits = raw.hex()
        return f'expect_text{head}, "{"-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))}");'
    if kind in ("f32", "f64"):
        return f"expect_float{head}, {type_.literal(raw)});"
    if kind == "any":
        return ""
    return f"expect_int{head}, {'true' if raw < 0 else 'false'}, UINT64_C({abs(raw)}));"


HANDLER = """
static int echo_{s}(void *self, rnd_echo_echo_{s}_call call, const {c} *value)
{{
	(void)self;
	return rnd_echo_echo_{s}_reply(call, value);
}}

static int maybe_{s}(void *self, rnd_echo_maybe_{s}_call call, const {c} *value)
{{
	(void)self;
	return rnd_echo_maybe_{s}_reply(call, value);
}}

static int all_{s}(void *self, rnd_echo_all_{s}_call call, uint32_t first, {c}_list values)
{{
	(void)self;
	return first == 7 ? rnd_echo_all_{s}_reply(call, values) : NETRON_E_INTERNAL;
}}

static void call_{s}(const rnd_echo *echo, const netron_slot *slot, const {c} *value)
{{
	netron_auto({c}) back = NULL;
	netron_auto({c}) maybe = NULL;
	netron_auto({c}) absent = NULL;
	netron_auto({c}_list) all = NULL;
	netron_auto(netron_error) error = NULL;
	{c} twice[2] = {{ *value, *value }};
	struct bytes bytes = encode("{c}", slot, value);
	int rc = rnd_echo_echo_{s}_sync(echo, value, &back, &error);

	if (rc < 0)
		report("call", "{c}", rc, error);
	else
		same("what a call gave back differs", "{c}", slot, back, bytes);
	rc = rnd_echo_maybe_{s}_sync(echo, value, &maybe, NULL);
	if (rc < 0 || !maybe)
		report("call with an optional", "{c}", rc, NULL);
	else
		same("what a call with an optional gave back differs", "{c}", slot, maybe, bytes);
	rc = rnd_echo_maybe_{s}_sync(echo, NULL, &absent, NULL);
	if (rc < 0 || absent)
		report("call with none", "{c}", rc, NULL);
	rc = rnd_echo_all_{s}_sync(echo, 7, ({c}_list){{ twice, 2 }}, &all, NULL);
	if (rc < 0 || all->count != 2)
		report("call with a rest", "{c}", rc, NULL);
	else
		same("the last of the rest differs", "{c}", slot, &all->items[1], bytes);
	netron_owned_free(bytes.data);
}}
"""

TOLD = """
/* ---- streams, events and properties ---- */

static {c} *held_{s};

static void item_{s}(const {c} *value, void *user)
{{
	rnd_told_stream_{s}_call call = *(rnd_told_stream_{s}_call *)user;
	{c}_sink sink = {{ netron_task_sink(call.task) }};

	if ({c}_sink_write(sink, value) < 0)
		report("write in a handler", "{c}", 0, NULL);
}}

static void end_{s}(const netron_error *error, void *user)
{{
	rnd_told_stream_{s}_call *call = user;
	{c}_sink sink = {{ netron_task_sink(call->task) }};

	if (error || {c}_sink_end(sink) < 0)
		report("end in a handler", "{c}", 0, error);
	free(call);
}}

static int stream_{s}(void *self, rnd_told_stream_{s}_call call, uint32_t count, {c}_source values,
	{c}_sink sink)
{{
	rnd_told_stream_{s}_call *kept = malloc(sizeof *kept);

	(void)self;
	(void)count;
	(void)sink;
	if (!kept)
		return NETRON_E_NO_MEMORY;
	*kept = call;
	{c}_source_read(values, item_{s}, end_{s}, kept);
	return 0;
}}

static int get_held_{s}(void *self, rnd_told_get_held_{s}_call call)
{{
	(void)self;
	return held_{s} ? rnd_told_get_held_{s}_reply(call, held_{s}) : NETRON_E_INTERNAL;
}}

static int set_held_{s}(void *self, rnd_told_set_held_{s}_call call, const {c} *value)
{{
	(void)self;
	{c}_freep(&held_{s});
	held_{s} = {c}_copy(value);
	return rnd_told_set_held_{s}_reply(call);
}}

struct heard_{s} {{
	const netron_slot *slot;
	struct bytes bytes;
	int count;
}};

static void heard_{s}(int32_t number, const {c} *value, void *user)
{{
	struct heard_{s} *heard = user;

	if (number == -5)
		same("what an event told differs", "{c}", heard->slot, value, heard->bytes);
	heard->count++;
}}

static void tell_{s}(const rnd_told *told, netron_exposed exposed, const netron_slot *slot,
	const {c} *value)
{{
	netron_auto({c}) back = NULL;
	netron_auto({c}) item = NULL;
	netron_auto({c}) more = NULL;
	netron_auto(netron_error) error = NULL;
	struct heard_{s} heard = {{ slot, encode("{c}", slot, value), 0 }};
	netron_subscription subscription = rnd_told_on_told_{s}(told, heard_{s}, &heard);
	{c}_sink sink;
	{c}_source source = rnd_told_stream_{s}(told, 2, &sink);
	int rc = {c}_sink_write_sync(sink, value, NULL);

	if (rc < 0 || {c}_sink_write_sync(sink, value, NULL) < 0 || {c}_sink_end(sink) < 0)
		report("write", "{c}", rc, NULL);
	rc = {c}_source_next_sync(source, &item, &error);
	if (rc != 1)
		report("read", "{c}", rc, error);
	else
		same("what a stream gave back differs", "{c}", slot, item, heard.bytes);
	{c}_freep(&item);
	if ({c}_source_next_sync(source, &item, NULL) != 1 || {c}_source_next_sync(source, &more, NULL) != 0)
		report("the stream does not end", "{c}", 0, NULL);
	rc = netron_subscription_wait_sync(subscription, NULL);
	if (rc < 0 || rnd_told_emit_told_{s}(exposed, -5, value) < 0)
		report("emit", "{c}", rc, NULL);
	rc = rnd_told_set_held_{s}_sync(told, value, NULL);
	if (rc < 0 || rnd_told_get_held_{s}_sync(told, &back, NULL) < 0)
		report("property", "{c}", rc, NULL);
	else
		same("what a property gave back differs", "{c}", slot, back, heard.bytes);
	if (heard.count != 1)
		report("heard not once", "{c}", heard.count, NULL);
	netron_subscription_close(subscription);
	netron_owned_free(heard.bytes.data);
}}
"""


def c_main(idl, values):
    out = MAIN + EXPECT
    for record in idl.records:
        out += HANDLER.format(s=snake(record.name), c=record.c)
        out += TOLD.format(s=snake(record.name), c=record.c)
    for record in idl.records:
        out += f"\nstatic void check_{record.c}(const rnd_echo *echo, const rnd_told *told, netron_exposed exposed)\n{{\n"
        kind = "UNION" if record.is_union else "STRUCT"
        out += f"\tnetron_slot slot = {{ &netronc_{kind.lower()}_{record.c}, sizeof({record.c}), NETRON_OP_{kind}, 1 }};\n"
        expected = [[] for _ in range(values)]
        for i in range(values):
            out += f"\t{record.c} value{i} = {record.value(4, expected[i])};\n"
        out += "\tnetron_value *any;\n\n"
        for i in range(values):
            lines = [line for line in (expectation(record, *one) for one in expected[i]) if line]
            out += f"\tany = as_any(\"{record.c}\", &slot, &value{i});\n"
            out += "".join(f"\t{line}\n" for line in lines) + "\tnetron_value_free(any);\n"
        for i in range(values):
            out += f"\tround_trip(\"{record.c}\", &slot, &value{i});\n\tcall_{snake(record.name)}(echo, &slot, &value{i});\n"
            out += f"\ttell_{snake(record.name)}(told, exposed, &slot, &value{i});\n"
        out += "}\n"
    out += "\nstatic const rnd_echo_methods methods = {\n"
    for record in idl.records:
        s = snake(record.name)
        out += f"\t.echo_{s} = echo_{s},\n\t.maybe_{s} = maybe_{s},\n\t.all_{s} = all_{s},\n"
    out += "};\n\nstatic const rnd_told_methods told_methods = {\n"
    for record in idl.records:
        s = snake(record.name)
        out += f"\t.stream_{s} = stream_{s},\n\t.get_held_{s} = get_held_{s},\n\t.set_held_{s} = set_held_{s},\n"
    out += "};\n\nint main(void)\n{\n\tnetron_auto(netron) net = netron_new(NULL);\n\tnetron_exposed exposed, told_exposed;\n\n"
    out += "\tif (!net || rnd_echo_expose(net, &methods, NULL, &exposed) < 0 ||\n"
    out += "\t\trnd_told_expose(net, &told_methods, NULL, &told_exposed) < 0)\n\t\treturn 2;\n"
    out += "\trnd_echo echo = rnd_echo_at(netron_local_peer(net));\n"
    out += "\trnd_told told = rnd_told_at(netron_local_peer(net));\n"
    for record in idl.records:
        out += f"\tcheck_{record.c}(&echo, &told, told_exposed);\n"
    for record in idl.records:
        out += f"\t{record.c}_freep(&held_{snake(record.name)});\n"
    return out + "\treturn failures != 0;\n}\n"


def try_seed(netronc, library, sanitize, seed, directory):
    idl = Idl(seed)
    with open(os.path.join(directory, "r.nsvc"), "w", encoding="utf-8") as file:
        file.write(idl.text())
    problems = run([netronc, "gen", "-o", directory, "r.nsvc"], cwd=directory)
    if problems:
        return problems
    headers = ["r.netron.h", "r_client.netron.h", "r_server.netron.h"]
    sources = ["r.netron.c", "r_client.netron.c", "r_server.netron.c"]
    problems = check_headers(directory, headers) + check_sources(directory, sources)
    if problems:
        return problems
    with open(os.path.join(directory, "main.c"), "w", encoding="utf-8") as file:
        file.write(c_main(idl, 6))
    program = os.path.join(directory, "program")
    flags = [f"-fsanitize={sanitize}"] if sanitize != "none" else []
    warnings = [flag for flag in STRICT_C if flag not in ("-Wconversion",)]
    problems = run([C_COMPILERS[0], "-std=c11", "-g", *warnings, "-Wno-missing-field-initializers", "-Wno-unused-function", *flags, "-I", directory,
                    "-I", INCLUDE, "-o", program, *(os.path.join(directory, name) for name in ["main.c"] + sources),
                    library, "-Wl,-rpath," + os.path.dirname(library)])
    if problems:
        return problems
    done = subprocess.run([program], capture_output=True, text=True, errors="replace", timeout=60)
    return [] if done.returncode == 0 else [f"exit code {done.returncode}"] + done.stderr.splitlines()


def main():
    options = dict(arg[2:].split("=", 1) for arg in sys.argv[1:] if arg.startswith("--"))
    netronc, library = (os.path.abspath(arg) for arg in sys.argv[1:] if not arg.startswith("--"))
    first, rounds = int(options.get("seed", 1)), int(options.get("rounds", 12))
    tap = Tap()
    for seed in range(first, first + rounds):
        with tempfile.TemporaryDirectory() as scratch:
            directory = options.get("keep", scratch)
            os.makedirs(directory, exist_ok=True)
            tap.case(f"seed {seed}", try_seed(netronc, library, options.get("sanitize", "none"), seed, directory))
    tap.done()


if __name__ == "__main__":
    main()
