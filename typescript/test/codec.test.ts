// codec.test.ts - the recorded bytes of the original, and what must be refused.
import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decode, DecodeError, Definition, encode, Extension, LimitError, Long, Reference, RemoteError, StreamReference } from "@netron/client";

interface Vector {
	name: string;
	hex?: string;
	hex_prefix?: string;
	hex_suffix?: string;
	length?: number;
	sha256?: string;
	encode_error?: string;
	value: any;
	decodes_as?: any;
	packet?: { id: number; data: unknown; flags: string };
}

function vectors(file: string): Vector[] {
	return (JSON.parse(readFileSync(join(process.env["VECTORS"]!, file), "utf8")) as { vectors: Vector[] }).vectors;
}

/** The bytes of a vector, also of one recorded by its ends and its hash. */
function bytesOf(vector: Vector): Buffer {
	if (vector.hex !== undefined)
		return Buffer.from(vector.hex, "hex");
	const head = Buffer.from(vector.hex_prefix!, "hex"), tail = Buffer.from(vector.hex_suffix!, "hex");
	const middle = Buffer.alloc(vector.length! - head.length - tail.length, head[head.length - 1]);
	const whole = Buffer.concat([head, middle, tail]);
	assert.equal(createHash("sha256").update(whole).digest("hex"), vector.sha256);
	return whole;
}

/** A value in the notation of the vectors. */
function told(value: unknown): unknown {
	if (value === undefined)
		return { $undefined: true };
	if (typeof value === "bigint")
		return { $bigint: value.toString() };
	if (typeof value === "number" && !Number.isFinite(value))
		return { $float: String(value) };
	if (value instanceof Uint8Array)
		return { $bin: Buffer.from(value).toString("hex") };
	if (value instanceof Date)
		return { $date: value.getTime() };
	if (value instanceof Map)
		return { $map: [...value].map(([key, item]) => [told(key), told(item)]) };
	if (value instanceof Set)
		return { $set: [...value].map(told) };
	if (value instanceof RegExp)
		return { $regexp: [value.source, value.flags] };
	if (value instanceof Long)
		return { $long: value.value.toString(), unsigned: value.isUnsigned };
	if (value instanceof Definition)
		return { $definition: { id: value.id, parentId: value.parentId, peerId: value.peerId, meta: told(value.meta) } };
	if (value instanceof Reference)
		return { $reference: value.id };
	if (value instanceof StreamReference)
		return { $streamReference: { streamId: value.streamId, type: value.isWritable ? "writable" : "readable",
			isLive: value.isLive, peerId: value.peerId } };
	if (value instanceof RemoteError)
		return { $titanError: [value.name, value.code, value.message, told(value.details)] };
	if (value instanceof Error)
		return { $error: [value.name, value.message] };
	if (Array.isArray(value))
		return value.map(told);
	if (typeof value === "object" && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, told(item)]));
	return value;
}

function recorded(value: any): unknown {
	if (typeof value !== "object" || value === null)
		return value;
	if (Array.isArray(value))
		return value.map(recorded);
	if ("$titanError" in value) {
		const { name, code, message, details } = value.$titanError;
		return { $titanError: [name, code, message, recorded(details)] };
	}
	if ("$error" in value)
		return { $error: [value.$error.name, value.$error.message] };
	if ("$date" in value)
		return { $date: typeof value.$date === "string" ? Date.parse(value.$date) : value.$date };
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, recorded(item)]));
}

/** The stack is not sent: a plain error is not the same bytes. */
const differs = /"\$error"/;

for (const vector of vectors("msgpack.json")) {
	if (vector.encode_error !== undefined)
		continue;
	test(`value: ${vector.name}`, () => {
		const bytes = bytesOf(vector), value = decode(bytes);
		const want = vector.decodes_as ?? vector.value;
		if (!(typeof want === "object" && want !== null && "$large" in want))
			assert.deepEqual(told(value), recorded(want));
		if (!differs.test(JSON.stringify(told(value))) && !/stack|cause/i.test(vector.name))
			assert.equal(Buffer.from(encode(value, { int64: false })).toString("hex"), bytes.toString("hex"));
	});
}

for (const vector of vectors("packets.json")) {
	if (!vector.packet)
		continue;
	test(`packet: ${vector.name}`, () => {
		const bytes = bytesOf(vector), isChunk = (bytes[4]! & 15) === 5;
		const body = bytes.subarray(5, isChunk ? -8 : undefined);
		assert.deepEqual(told(decode(body)), recorded(vector.packet!.data));
	});
}

function refuses(hex: string, kind: typeof DecodeError | typeof LimitError = DecodeError): void {
	assert.throws(() => decode(Buffer.from(hex.replaceAll(" ", ""), "hex")), kind, hex);
}

test("what is not well formed is refused", () => {
	for (const hex of ["", "c1", "0101", "a2 61", "92 01", "81 a1 61", "d9", "cd 01", "a1 ff", "a2 c3 28", "cb 00", "dd ff ff ff ff",
		"df ff ff ff ff", "db ff ff ff ff 61", "c6 ff ff ff ff", "c9 ff ff ff ff 01", "d4 00 01", "d4 05", "d4 7f 00", "d6 6c 00 00 00 00",
		"c7 05 7c 00 00 00 09 01", "c7 03 78 a2 78 79", "82 a1 61 01 a1 61 02", "c7 06 7c 00 00 00 01 01 02 03",
		"d7 7d ff ff ff ff ff ff ff ff", "d6 79 a1 28 a1 69", "81 c0 01", "c7 05 6b a1 30 01 00 a0"])
		refuses(hex);
});

test("what is too deep or too large is refused", () => {
	refuses("91".repeat(33) + "c0", LimitError);
	refuses("91".repeat(100000) + "c0", LimitError);
	assert.throws(() => decode(Buffer.from("dc0003010203", "hex"), { maxDepth: 32, maxElements: 2 }), LimitError);
	let deep: unknown = null;
	for (let i = 0; i < 100000; i++)
		deep = [deep];
	assert.throws(() => encode(deep), LimitError);
});

test("a key called __proto__ is a key", () => {
	const value = decode(encode(JSON.parse('{"__proto__":{"x":1}}'))) as Record<string, unknown>;
	assert.deepEqual(Object.keys(value), ["__proto__"]);
	assert.equal(Object.getPrototypeOf(value), Object.prototype);
	assert.equal((value as { x?: number }).x, undefined);
});

test("dates, to the millisecond, before 1970 too", () => {
	for (const time of [0, 1, 1700000000123, -1, -62135596800000, -1001])
		assert.equal((decode(encode(new Date(time))) as Date).getTime(), time);
	assert.equal((decode(Buffer.from("d6ff00000001", "hex")) as Date).getTime(), 1000);
	assert.throws(() => encode(new Date(-1), { int64: false }), DecodeError);
	assert.throws(() => encode(new Date(NaN)), DecodeError);
});

test("what cannot be sent says so", () => {
	for (const value of [() => 1, Symbol("x"), new (class Own {})(), new Uint16Array(1), new Extension(100, new Uint8Array())])
		assert.throws(() => encode(value), DecodeError);
	assert.deepEqual(decode(encode(new Extension(5, Uint8Array.of(1, 2, 3)))), new Extension(5, Uint8Array.of(1, 2, 3)));
});

test("random bytes never do more than fail", () => {
	let seed = 12345;
	const next = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16;
	for (let i = 0; i < 20000; i++) {
		const bytes = Uint8Array.from({ length: next() % 40 }, () => next() & 0xff);
		try {
			decode(bytes);
		} catch (error) {
			assert.ok(error instanceof DecodeError || error instanceof LimitError, String(error));
		}
	}
});
