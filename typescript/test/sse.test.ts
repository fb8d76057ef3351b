// sse.test.ts - server-sent events, cut anywhere.
import * as assert from "node:assert/strict";
import { test } from "node:test";
import { LimitError } from "@netron/client";
import { EventReader } from "../dist/sse.js";

const text = ":comment\n\nid: 1\ndata: \"ż\"\n\nevent: error\r\ndata:{}\r\n\r\ndata: a\ndata: b\nunknown: x\n\nevent: none\n\nid\ndata\n\ndata: unfinished\n";
const want = [
	{ event: "message", data: "\"ż\"", id: "1" }, { event: "error", data: "{}", id: "1" }, { event: "message", data: "a\nb", id: "1" },
	{ event: "message", data: "", id: "" },
];

test("events are the same however the bytes are cut", () => {
	const bytes = new TextEncoder().encode(text);
	for (let size = 1; size <= bytes.length; size++) {
		const reader = new EventReader(1000), found = [];
		for (let at = 0; at < bytes.length; at += size)
			found.push(...reader.push(bytes.subarray(at, at + size)));
		assert.deepEqual(found, want, `pieces of ${size}`);
	}
});

test("an event is not larger than its limit", () => {
	const reader = new EventReader(100);
	assert.throws(() => {
		for (let i = 0; i < 100; i++)
			reader.push(new TextEncoder().encode("data: xxxxxxx\n"));
	}, LimitError);
	assert.throws(() => new EventReader(100).push(new TextEncoder().encode("x".repeat(101))), LimitError);
});
