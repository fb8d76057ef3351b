// connection.test.ts - connections that come and go, and servers that misbehave.
import * as assert from "node:assert/strict";
import { test } from "node:test";
import {
	ClosedError, connect, dynamic, HttpConnection, LostError, ProtocolError, TimeoutError, UnavailableError, ValueError,
	WebSocketConnection, type ConnectOptions, type SocketClass, type State,
} from "@netron/client";
import WebSocket from "ws";
import { Fake, ORIGINAL, OURS, packet } from "./fake.js";
import { calculator, events, files } from "./generated/interop.netron.js";
import { Server } from "./server.js";

const options: ConnectOptions = { WebSocket: WebSocket as unknown as SocketClass, reconnectDelay: 20, random: () => 0.5 };

const dialed: WebSocketConnection[] = [];

function dial(url: string, more: ConnectOptions = {}): WebSocketConnection {
	const connection = new WebSocketConnection(url, { ...options, ...more });
	dialed.push(connection);
	return connection;
}

async function until(isSo: () => boolean): Promise<void> {
	while (!isSo())
		await new Promise((resolve) => setTimeout(resolve, 1));
}

function reaches(connection: WebSocketConnection, state: State): Promise<Error | undefined> {
	return new Promise((resolve) => {
		const before = connection.onstate;
		connection.onstate = (now, reason) => {
			before?.(now, reason);
			if (now === state) {
				connection.onstate = before;
				resolve(reason);
			}
		};
	});
}

async function withFake(hello: string | Buffer | undefined, run: (fake: Fake) => Promise<void>): Promise<void> {
	const fake = await Fake.start(hello);
	try {
		await run(fake);
	} finally {
		for (const connection of dialed.splice(0))
			connection.close();
		await fake.stop();
	}
}

test("a connection that is lost comes back, with its subscriptions", async () => {
	const server = await Server.start("ws://127.0.0.1:0");
	const connection = dial(server.urls[0]!);
	try {
		await connection.ready;
		const heard: unknown[] = [], it = new calculator(connection);
		let told = (): void => undefined;
		const news = connection.on("news", (value) => {
			heard.push(value);
			told();
		});
		await news.ready;
		await new events(connection).fire("news", 1);
		assert.deepEqual(heard, [1]);

		const lost = reaches(connection, "waiting"), stream = it.slowCount(1000000, 1);
		await stream.next();
		const running = it.slow(60000, { timeout: 0 });
		// The loss may be noticed before the process is known to be gone.
		const failed = Promise.all([assert.rejects(running, LostError), assert.rejects(stream.toArray(), LostError)]);
		await server.stop("SIGKILL");
		await failed;
		await lost;
		await assert.rejects(it.add(1, 2), UnavailableError);
		const patient = it.version.get({ timeout: 10000 });
		const open = reaches(connection, "open");
		await server.restart();
		await open;
		assert.equal(await patient, "1.0.0");
		assert.equal(await it.add(1, 2), 3);
		const again = new Promise<void>((resolve) => (told = resolve));
		await new events(connection).fire("news", 2);
		await again;
		assert.deepEqual(heard, [1, 2]);

		news.close();
		await new events(connection).fire("news", 3);
		assert.deepEqual(heard, [1, 2]);
	} finally {
		connection.close();
		await server.stop();
	}
});

test("a server that drains answers what it was asked, and is left", async () => {
	const server = await Server.start("ws://127.0.0.1:0");
	const connection = dial(server.urls[0]!), it = new calculator(connection);
	try {
		await connection.ready;
		const running = it.slow(300), waiting = reaches(connection, "waiting");
		await it.add(1, 1); // the call before is there
		const stopped = server.stop("SIGTERM");
		await waiting;
		await assert.rejects(it.add(1, 2), UnavailableError);
		assert.equal(await running, "slept 300");
		await stopped;
		const open = reaches(connection, "open");
		await server.restart();
		await open;
		assert.equal(await it.add(1, 2), 3);
	} finally {
		connection.close();
		await server.stop();
	}
});

test("nobody there: refused at once, or tried again", async () => {
	await assert.rejects(connect("ws://127.0.0.1:1/", options), UnavailableError);
	await assert.rejects(connect("tcp://127.0.0.1:1", options), UnavailableError);
	const connection = dial("ws://127.0.0.1:1/", { retryFirst: true, reconnectMaxAttempts: 3 });
	await assert.rejects(new calculator(connection).add(1, 2), UnavailableError);
	assert.equal(connection.state, "closed");
});

test("the next address is tried, and may be HTTP", async () => {
	const server = await Server.start("http://127.0.0.1:0");
	const connection = await connect(["ws://127.0.0.1:1/", server.urls[0]!], options);
	assert.ok(connection instanceof HttpConnection);
	assert.equal(await new calculator(connection).add(2, 2), 4);
	connection.close();
	await assert.rejects(new calculator(connection).add(2, 2), ClosedError);
	await server.stop();
	await assert.rejects(connect(server.urls[0]!, options), UnavailableError);
});

test("close ends everything on this side", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	const call = dynamic(connection, "x@1.0.0").call("f"), ready = connection.on("news", () => undefined).ready;
	connection.close();
	await assert.rejects(call, ClosedError);
	await assert.rejects(ready, ClosedError);
	await assert.rejects(dynamic(connection, "x@1.0.0").call("f"), ClosedError);
	assert.throws(() => connection.on("news", () => undefined), ClosedError);
	assert.equal(connection.state, "closed");
}));

test("a hello that never comes", () => withFake(undefined, async (fake) => {
	await assert.rejects(connect(fake.url, { ...options, connectTimeout: 50 }), TimeoutError);
}));

for (const [what, hello] of [["no JSON", "hello"], ["another type", '{"type":"client-id","id":"x"}'], ["no id", '{"type":"id"}'],
	["bytes that are no text", Buffer.from([0xff, 0xfe])]] as const)
	test(`a hello that is none: ${what}`, () => withFake(hello, async (fake) => {
		await assert.rejects(connect(fake.url, options), ProtocolError);
	}));

for (const [what, message] of [["too short", Buffer.from([0, 0, 0, 1, 3])], ["no MessagePack", Buffer.from([0, 0, 0, 1, 3, 0xc1])],
	["bytes left over", Buffer.from([0, 0, 0, 1, 3, 1, 2])], ["an unknown type", packet(1, 0x4d, null)], ["a text", "{}"],
	["a credit that is none", packet(1, 0x4a, "x")], ["an end without a stream", packet(1, 0x46, null)]] as const)
	test(`a packet that breaks the protocol ends the connection: ${what}`, () => withFake(OURS, async (fake) => {
		const connection = dial(fake.url, { reconnect: false });
		await connection.ready;
		const call = dynamic(connection, "x@1.0.0").call("f"), closed = reaches(connection, "closed");
		fake.sockets[0]!.send(message);
		assert.ok((await closed) instanceof ProtocolError);
		await assert.rejects(call, ProtocolError);
	}));

test("answers nobody waits for, and requests a client has no use for, do no harm", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	fake.answer = ({ id, flags, data }, socket) => {
		if (flags === 0x43)
			socket.send(packet(id, 3, data[2]));
	};
	const socket = fake.sockets[0]!;
	for (const message of [packet(77, 3, 1), packet(78, 0x43, ["x@1.0.0", "f"]), packet(79, 0x44, ["emit", "nothing", 1]), packet(80, 0x40, 5),
		packet(81, 0x45, 1, { id: 9, index: 0 }), packet(82, 0x47, { streamId: 9, reason: "x" }), packet(83, 0x49, null), packet(84, 0x4a, [5, 1, 1])])
		socket.send(message);
	assert.equal(await dynamic(connection, "x@1.0.0").call("f", "alive"), "alive");
	const answers = new Map(fake.heard.filter(({ flags }) => !(flags & 0x40)).map(({ id, flags }) => [id, flags]));
	assert.deepEqual([...answers], [[78, 0x83], [79, 4], [80, 0]]);
	connection.close();
}));

test("the original is sent nothing that it does not know", () => withFake(ORIGINAL, async (fake) => {
	const connection = dial(fake.url), it = new files(connection);
	await connection.ready;
	fake.answer = ({ id, flags, data }, socket) => {
		if (flags === 0x40)
			socket.send(packet(id, 0, data)); // PING
		else if (flags === 0x55)
			socket.send(packet(2, 3, { name: "x", size: 2, chunks: 2, sha256: "" }));
		else if (flags === 0x43 && data[1] === "put")
			socket.send(packet(id, 3, data[3].length));
	};
	assert.equal(await it.put("x", Uint8Array.of(1, 2, 3), { timeout: 700, metadata: { a: "b" } }), 3n);
	const result = await it.upload("x", [Uint8Array.of(1), Uint8Array.of(2)]);
	assert.equal(result.size, 2n);
	const abort = new AbortController();
	const call = it.list({ signal: abort.signal });
	await fake.round();
	abort.abort(new Error("enough"));
	await assert.rejects(call, { message: "enough" });
	await dynamic(connection, "x@1.0.0", { timeout: 20 }).call("f", 2 ** 40, 5n).catch(() => undefined);
	const types = fake.heard.map(({ flags }) => flags & 15);
	assert.ok(types.every((type) => type < 8), String(types));
	// the reference is confirmed by a PONG before the first chunk
	assert.deepEqual(types.slice(0, 5), [3, 3, 0, 5, 5]);
	assert.ok(!fake.heard.some(({ bytes }) => bytes.includes(0xcf) || bytes.includes(0xd3)));
	connection.close();
}));

test("what our own is told beside a call", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	fake.answer = ({ id, flags }, socket) => {
		if (flags === 0x43)
			socket.send(packet(id, 3, null));
	};
	await dynamic(connection, "x@1.0.0").call("f");
	await dynamic(connection, "x@1.0.0", { timeout: 700, metadata: { who: "me" } }).call("f");
	assert.deepEqual(fake.heard.map(({ flags }) => flags & 15), [3, 8, 3]);
	const context = fake.heard[1]!;
	assert.equal(context.id, fake.heard[2]!.id);
	assert.deepEqual(context.data, { d: 700, m: { who: "me" } });
	fake.answer = () => undefined;
	await assert.rejects(dynamic(connection, "x@1.0.0", { timeout: 20 }).call("f"), TimeoutError);
	await until(() => (fake.heard[fake.heard.length - 1]!.flags & 15) === 9);
	const last = fake.heard[fake.heard.length - 1]!;
	assert.equal(last.flags & 15, 9);
	assert.equal(last.id, fake.heard[fake.heard.length - 2]!.id);
	connection.close();
}));

test("a writer is held up by the reader's credit", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	const chunks = (): number => fake.heard.filter(({ flags }) => (flags & 15) === 5).length;
	let made = 0;
	function* endless(): Generator<Uint8Array> {
		for (;;) {
			made++;
			yield new Uint8Array(1000);
		}
	}
	const upload = new files(connection).upload("x", endless());
	await until(() => chunks() >= 262); // 256 KiB, and what brings it over
	await fake.round();
	assert.equal(chunks(), 262);
	assert.equal(made, 263);
	fake.sockets[0]!.send(packet(1, 0x4a, [1, 10000, 10]));
	await until(() => chunks() >= 272);
	await fake.round();
	assert.equal(chunks(), 272);
	fake.sockets[0]!.send(packet(2, 0x4b, [1, 499, "enough"]));
	fake.sockets[0]!.send(packet(fake.heard[0]!.id, 3, { name: "x", size: 0, chunks: 0, sha256: "" }));
	assert.equal((await upload).size, 0n);
	assert.equal(made, 273);
	connection.close();
}));

test("an upload that waits for its next item ends with its call", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	let isReturned = false;
	const waiting: AsyncIterable<Uint8Array> = {
		[Symbol.asyncIterator]: () => ({
			next: () => new Promise(() => undefined),
			return: () => {
				isReturned = true;
				return Promise.resolve({ value: undefined, done: true });
			},
		}),
	};
	fake.answer = ({ id, flags }, socket) => {
		if (flags === 0x43)
			socket.send(packet(id, 3, { name: "x", size: 1, chunks: 0, sha256: "" }));
	};
	assert.equal((await new files(connection).upload("x", waiting)).size, 1n);
	await until(() => isReturned);
	fake.answer = () => undefined;
	isReturned = false;
	await assert.rejects(new files(connection).upload("x", waiting, { timeout: 20 }), TimeoutError);
	await until(() => isReturned);
}));

test("an upload whose items fail, or are no values, fails its call", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url), it = new files(connection);
	await connection.ready;
	let isClean = false;
	function* broken(): Generator<Uint8Array> {
		yield Uint8Array.of(1);
		throw new Error("no more");
	}
	function* wrong(): Generator<Uint8Array> {
		try {
			yield "text" as unknown as Uint8Array;
		} finally {
			isClean = true;
		}
	}
	await assert.rejects(it.upload("x", broken()), { message: "no more" });
	await assert.rejects(it.upload("x", wrong()), ValueError);
	assert.ok(isClean);
	await fake.round();
	// each stream is broken off for its reader, and each call taken back
	assert.deepEqual(fake.heard.map(({ flags }) => flags & 15), [3, 5, 6, 9, 3, 6, 9]);
}));

test("a reader gives credit as it reads, and stops its writer", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	const { StreamReference } = await import("@netron/client");
	fake.answer = ({ id, flags }, socket) => {
		if (flags !== 0x43)
			return;
		socket.send(packet(id, 3, new StreamReference(7, true, true, "x")));
		for (let index = 0; index < 1024; index++)
			socket.send(packet(100 + index, 0x65, index, { id: 7, index }));
	};
	const stream = dynamic(connection, "x@1.0.0").stream("f");
	await stream.next();
	await fake.round();
	const credits = (): unknown[] => fake.heard.filter(({ flags }) => (flags & 15) === 10).map(({ data }) => data as unknown);
	assert.deepEqual(credits(), []);
	for (let i = 1; i < 512; i++)
		await stream.next();
	await fake.round();
	const [given] = credits() as [number[]];
	assert.equal(given![0], 7);
	assert.equal(given![2], 512);
	await stream.return();
	await fake.round();
	assert.deepEqual(fake.heard.filter(({ flags }) => (flags & 15) === 11).map(({ data }) => (data as unknown[]).slice(0, 2)), [[7, 499]]);
	connection.close();
}));

test("a chunk that is missing, or is no value of its type, ends the stream alone", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	const { StreamReference } = await import("@netron/client");
	fake.answer = ({ id, flags, data }, socket) => {
		if (flags !== 0x43)
			return;
		if (data[1] === "add") {
			socket.send(packet(id, 3, 3));
			return;
		}
		const index = data[1] === "slowCount" ? 1 : 0;
		socket.send(packet(id, 3, new StreamReference(id, true, true, "x")));
		socket.send(packet(100, 0x65, "text", { id, index }));
	};
	const it = new calculator(connection);
	await assert.rejects(it.slowCount(1, 1).toArray(), ProtocolError);
	await assert.rejects(it.fibonacci(1).toArray(), ValueError);
	assert.equal(await it.add(1, 2), 3);
	connection.close();
}));

test("a server that falls silent is lost", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url, { keepalive: 30, reconnect: false });
	await connection.ready;
	const call = dynamic(connection, "x@1.0.0", { timeout: 0 }).call("f");
	await assert.rejects(call, LostError);
	assert.ok(fake.heard.some(({ flags }) => flags === 0x40));
}));

test("a listener that throws harms nobody else", () => withFake(OURS, async (fake) => {
	const connection = dial(fake.url);
	await connection.ready;
	fake.answer = ({ id, flags }, socket) => {
		if (flags === 0x44)
			socket.send(packet(id, 4, undefined));
	};
	const heard: unknown[] = [], errors: unknown[] = [];
	const platform = globalThis as { reportError?: unknown };
	platform.reportError = (error: unknown) => errors.push(error);
	await connection.on("news", () => {
		throw new Error("a listener's own");
	}).ready;
	await connection.on("news", (...args) => heard.push(args)).ready;
	fake.sockets[0]!.send(packet(5, 0x44, ["emit", "news", 1, 2]));
	await until(() => errors.length > 0 && heard.length > 0);
	await fake.round();
	assert.deepEqual(heard, [[1, 2]]);
	assert.equal((errors[0] as Error | undefined)?.message, "a listener's own");
	assert.ok(fake.heard.some(({ id, flags }) => id === 5 && flags === 4));
	delete platform.reportError;
	connection.close();
}));
