// speaks.ts - what every way to a server must be able to do.
import * as assert from "node:assert/strict";
import { test } from "node:test";
import { dynamic, RemoteError, TimeoutError, ValueError, type Connection } from "@netron/client";
import { calculator, echo, events, files, NoSuchFile } from "./generated/interop.netron.js";

async function* pieces(count: number, size: number): AsyncGenerator<Uint8Array> {
	for (let i = 0; i < count; i++) {
		if (i % 100 === 0)
			await new Promise((resolve) => setTimeout(resolve, 0));
		yield new Uint8Array(size).fill(i);
	}
}

/** is: what this way cannot do. */
export function speaks(name: string, connection: () => Connection, is: { http: boolean }): void {
	test(`${name}: calls`, async () => {
		const it = new calculator(connection());
		assert.equal(await it.add(2, 3), 5);
		assert.equal(await it.multiply(1.5, 4), 6);
		assert.equal(await it.nothing(), undefined);
		assert.deepEqual(await Promise.all(Array.from({ length: 200 }, (_, i) => it.add(i, 1))), Array.from({ length: 200 }, (_, i) => i + 1));
	});

	test(`${name}: errors`, async () => {
		const it = new calculator(connection());
		await assert.rejects(it.divide(1, 0), (error: RemoteError) => error instanceof RemoteError && error.message === "Division by zero" && error.code === 500);
		await assert.rejects(it.fail(409, "no"), (error: RemoteError) => error.code === 409 && error.message === "no" &&
			(error.details as { hint: string }).hint === "from server");
		await assert.rejects(dynamic(connection(), "calculator@1.0.0").call("missing"), { code: 404 });
		await assert.rejects(dynamic(connection(), "nobody@1.0.0").call("missing"), { code: 404 });
		await assert.rejects(it.add("2" as unknown as number, 3), (error: ValueError) => error instanceof ValueError && error.path === "a");
	});

	test(`${name}: declared errors are classes`, async () => {
		const it = new files(connection());
		await assert.rejects(it.download("nowhere", 10).toArray(), (error) =>
			error instanceof NoSuchFile && error.code === 404 && error.details.name === "nowhere");
	});

	test(`${name}: values of declared types`, async () => {
		const it = new files(connection());
		assert.equal(await it.put("three", Uint8Array.of(1, 2, 255)), 3n);
		assert.ok((await it.list()).includes("three"));
		assert.deepEqual(await it.download("three", 2).toArray(), [Uint8Array.of(1, 2), Uint8Array.of(255)]);
	});

	test(`${name}: properties`, async () => {
		const it = new calculator(connection());
		assert.equal(await it.version.get(), "1.0.0");
		await it.precision.set(12);
		assert.equal(await it.precision.get(), 12);
		await it.precision.set(10);
	});

	test(`${name}: server streams`, async () => {
		const it = new calculator(connection());
		assert.deepEqual(await it.fibonacci(10).toArray(), [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]);
		assert.deepEqual(await it.fibonacci(0).toArray(), []);
		let count = 0;
		for await (const n of it.slowCount(20000, 0))
			assert.equal(n, count++);
		assert.equal(count, 20000);
	});

	test(`${name}: a stream that fails gives what came before`, async () => {
		const seen: number[] = [];
		await assert.rejects(async () => {
			for await (const n of new calculator(connection()).failingStream(3, "boom"))
				seen.push(n);
		}, { message: "boom" });
		assert.deepEqual(seen, [0, 1, 2]);
	});

	test(`${name}: a stream that is left stops its writer`, async () => {
		const it = new calculator(connection());
		for await (const n of it.slowCount(1000000000, 0))
			if (n === 2000)
				break;
		assert.equal(await it.add(1, 1), 2);
	});

	test(`${name}: uploads`, async () => {
		const it = new files(connection());
		const result = await it.upload("up", pieces(300, 1000));
		assert.equal(result.size, 300000n);
		assert.equal(result.chunks, 300n);
		assert.equal((await it.upload("empty", [])).size, 0n);
	});

	test(`${name}: deadlines and signals`, async () => {
		const it = new calculator(connection());
		await assert.rejects(it.slow(5000, { timeout: 50 }), (error: Error) => error instanceof TimeoutError || (error as RemoteError).code === 408);
		const abort = new AbortController();
		const call = it.slow(5000, { signal: abort.signal });
		setTimeout(() => abort.abort(new Error("enough")), 20);
		await assert.rejects(call, { message: "enough" });
		await assert.rejects(it.slow(1, { signal: AbortSignal.abort(new Error("before")) }), { message: "before" });
		const stop = new AbortController();
		await assert.rejects(async () => {
			for await (const n of it.slowCount(1000000, 1, { signal: stop.signal }))
				if (n === 3)
					stop.abort(new Error("of the stream"));
		}, { message: "of the stream" });
		assert.equal(await it.slow(10), "slept 10");
	});

	test(`${name}: values of any type`, async () => {
		const it = new echo(connection());
		const value = is.http ? { a: [1, "two", null, true], b: { c: 1.5 } }
			: { a: [1, 2n, "ż", new Date(5), new Map([[1, "x"]]), new Set(["y"]), undefined, null, Uint8Array.of(7)], b: -1.5, c: 2 ** 40, d: -(2 ** 33) };
		assert.deepEqual(await it.echo(value), value);
		assert.deepEqual(await it.args([1, "x", false]), [1, "x", false]);
	});

	test(`${name}: versions by name and range`, async () => {
		assert.equal(await new calculator(connection(), { service: "calculator" }).add(1, 2), 3);
		assert.equal(await new calculator(connection(), { service: "calculator@^1.0" }).add(1, 2), 3);
		await assert.rejects(new calculator(connection(), { service: "calculator@^2" }).add(1, 2), { code: 404 });
	});

	test(`${name}: services as results`, { skip: is.http }, async () => {
		const child = await new calculator(connection()).makeChild("tag");
		assert.equal(await child.whoami(), "tag");
		child.$release();
		await assert.rejects(child.whoami(), { code: 410 });
	});

	test(`${name}: undeclared events`, { skip: is.http }, async () => {
		const it = new events(connection());
		assert.equal(await it.fire("news", { x: 1 }), "fired news");
	});
}
