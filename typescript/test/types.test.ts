// types.test.ts - values of declared types, there and back in both forms, and what is refused.
import * as assert from "node:assert/strict";
import { test } from "node:test";
import { decode, encode, ValueError, type Type } from "@netron/client";
import { Place } from "../dist/types.js";
import { $Defaults, Defaults } from "./generated/defaults.netron.js";
import { $Enums, Access, Bits, Color, Level, Mood } from "./generated/enums.netron.js";
import { Busy, NotSold } from "./generated/errors.netron.js";
import { $Maps } from "./generated/maps.netron.js";
import { $Optional } from "./generated/optional.netron.js";
import { $Drawing, $Shape, type Shape } from "./generated/unions.netron.js";

function inPackets<T>(type: Type<T>, value: unknown, int64 = true): T {
	return type.read(decode(encode(type.write(value as T, new Place("packet")), { int64 })), new Place("packet"));
}

function inJson<T>(type: Type<T>, value: unknown): T {
	return type.read(JSON.parse(JSON.stringify(type.write(value as T, new Place("json")))), new Place("json"));
}

function survives<T>(type: Type<T>, value: unknown): void {
	assert.deepEqual(inPackets(type, value), value);
	assert.deepEqual(inPackets(type, value, false), value);
	assert.deepEqual(inJson(type, value), value);
}

function refuses(type: Type, value: unknown, path: string): void {
	for (const form of ["packet", "json"] as const) {
		assert.throws(() => type.write(value, new Place(form)), (error: ValueError) => error instanceof ValueError && error.path === path, `${form} ${path}`);
	}
}

const enums = { color: Color.green, level: Level.high, mood: Mood.sad, big: 0xffffffffffffffffn, deep: -9223372036854775808n, wide: 4294967295,
	access: Access.read | Access.admin, bits: Bits.high };

test("enums and flags", () => {
	survives($Enums, enums);
	survives($Enums, { ...enums, color: 77, access: 0, bits: Bits.low | 2n });
	assert.equal(($Enums.write(enums, new Place("packet")) as { mood: unknown }).mood, "sad");
	assert.deepEqual(($Enums.write({ ...enums, access: 0x8011 }, new Place("json")) as { access: unknown }).access, ["read", "admin", 16]);
	refuses($Enums, { ...enums, level: 3 }, "level");
	refuses($Enums, { ...enums, mood: 7 }, "mood");
	refuses($Enums, { ...enums, wide: -1 }, "wide");
	assert.throws(() => $Enums.read({ ...enums, color: "purple" }, new Place("json")), { path: "color" });
});

test("maps", () => {
	const maps = { labels: { a: "b", __proto: "x" }, counts: {}, points: { p: { x: 1, y: 2 } }, byNumber: new Map([[7, { x: 0, y: 0 }]]),
		byColor: new Map([[Color.red, "r"]]), bySmall: new Map([[200, true]]), byId: new Map([["01890a5d-ac96-774b-bcce-b302099a8057", Uint8Array.of(1)]]),
		byLong: new Map([[1n, 1.5], [-(2n ** 60n), 2]]), byFlag: new Map([[true, []]]), nested: { n: { m: 2n ** 63n - 1n } }, few: { x: -1 } };
	survives($Maps, maps);
	refuses($Maps, { ...maps, byNumber: new Map([[-1, { x: 0, y: 0 }]]) }, "byNumber.-1");
	refuses($Maps, { ...maps, points: { p: { x: 1 } } }, "points.p.y");
	refuses($Maps, { ...maps, labels: new Map() }, "labels");
});

test("what is optional may be absent, and null comes as absent", () => {
	const some = { gaps: [1, undefined, 2], names: ["a", undefined], corners: [undefined, { x: 1, y: 2 }], colors: { a: undefined, b: Color.blue } };
	assert.deepEqual(inPackets($Optional, some), some);
	assert.deepEqual(inJson($Optional, some), some);
	const all = { ...some, flag: false, number: 0n, ratio: -0.5, name: "", data: new Uint8Array(), at: new Date(0), wait: 0.25,
		id: "01890a5d-ac96-774b-bcce-b302099a8057", color: Color.red, point: { x: 0, y: 0 }, shape: { name: "n" }, tags: [], points: [],
		labels: {}, digest: new Array<number>(16).fill(255) };
	survives($Optional, all);
	const nulls = Object.fromEntries(Object.keys(all).filter((key) => !(key in some)).map((key) => [key, null]));
	assert.deepEqual($Optional.read({ ...some, ...nulls }, new Place("packet")), some);
	refuses($Optional, { ...all, digest: [1, 2] }, "digest");
	refuses($Optional, { ...all, tags: ["a", 7] }, "tags[1]");
	refuses($Optional, { ...all, wait: NaN }, "wait");
	refuses($Optional, { ...all, at: new Date(NaN) }, "at");
});

test("defaults are filled in by this side, both ways", () => {
	const filled = Defaults({ n: { x: 5, y: 6 }, o: "o" });
	assert.equal(filled.d, 18446744073709551615n);
	assert.deepEqual(filled.l, ["x", "y"]);
	survives($Defaults, filled);
	assert.deepEqual(inPackets($Defaults, { n: { x: 5, y: 6 }, o: "o" }), filled);
	assert.deepEqual($Defaults.read({ n: {}, o: "o" }, new Place("packet")).n, { x: 1, y: -2 });
	assert.notEqual(Defaults({ n: { x: 5, y: 6 }, o: "o" }).l, filled.l);
	refuses($Defaults, { o: "o" }, "n");
	refuses($Defaults, { n: { x: 1.5, y: 0 }, o: "o" }, "n.x");
});

test("unions", () => {
	const shapes: Shape[] = [{ circle: { radius: 2 } }, { name: "n" }, { sides: 3 }, { raw: Uint8Array.of(1) }, { points: [1, 2] }, { pair: [1, 2] }];
	for (const shape of shapes)
		survives($Shape, shape);
	survives($Drawing, { main: shapes[0], rest: shapes, answer: { yes: true } });
	assert.deepEqual($Shape.read({ blob: 1 }, new Place("packet")), { $unknown: "blob" });
	assert.deepEqual($Shape.read({ name: "n", circle: undefined }, new Place("packet")), { name: "n" });
	assert.throws(() => $Shape.read({ name: "n", sides: 3 }, new Place("packet")), ValueError);
	refuses($Shape, {}, "");
	refuses($Shape, { $unknown: "blob" }, "");
	refuses($Drawing, { main: { circle: { radius: "x" } }, rest: [] }, "main.circle.radius");
	assert.throws(() => $Drawing.read({ main: { name: "n" }, rest: [], answer: { perhaps: 1 } }, new Place("packet")), { path: "answer" });
});

test("floats that JSON has no word for", () => {
	for (const ratio of [NaN, Infinity, -Infinity, 1e308, 5e-324])
		assert.ok(Object.is(inJson($Optional, { gaps: [ratio], names: [], corners: [], colors: {} }).gaps[0], ratio));
});

test("declared errors know their status and details", () => {
	assert.equal(NotSold.$code, 404);
	const busy = new Busy({ name: "Busy", code: 503, message: "later", details: { message: "later", retryIn: 5 } });
	assert.equal(busy.details.retryIn, 5);
	assert.ok(busy.isRetryable && busy instanceof Error);
});
