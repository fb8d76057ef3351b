// round.ts - the round of calls of everywhere.c, in TypeScript: the same lines.
import { NetronError, open, type Connection, type SocketClass } from "@netron/client";
import { calculator, files } from "./interop.netron.js";

async function said(name: string, call: () => Promise<unknown>): Promise<string> {
	try {
		const value = await call();
		if (Array.isArray(value))
			return value.map((item) => `${name}\t${item}\n`).join("");
		return `${name}\t${value ?? null}\n`;
	} catch (error) {
		if (!(error instanceof NetronError))
			throw error;
		return `${name}\terror ${error.code} ${error.message}\n`;
	}
}

async function read(name: string, stream: AsyncIterable<unknown>): Promise<string> {
	let line = `${name}\t`;
	try {
		for await (const item of stream)
			line += `${item} `;
		return `${line}end\n`;
	} catch (error) {
		return `${line}${(error as Error).message}\n`;
	}
}

async function callAll(connection: Connection): Promise<string> {
	const numbers = new calculator(connection), store = new files(connection);
	const lines = [
		await said("add", () => numbers.add(2, 3)),
		await said("divide", () => numbers.divide(1, 0)),
		await said("fail", () => numbers.fail(418, "I am a teapot")),
		await said("nothing", () => numbers.nothing()),
		await read("fibonacci", numbers.fibonacci(8)),
		await read("failingStream", numbers.failingStream(2, "boom")),
		await said("version", () => numbers.version.get()),
		await said("put", () => store.put("bytes", Uint8Array.of(0, 1, 0xfe, 0xff))),
		await said("list", () => store.list()),
		await said("download", async () => {
			for await (const piece of store.download("gone", 1))
				return piece;
		}),
	];
	return lines.join("");
}

/** All calls over one connection to that address. */
export async function round(url: string, WebSocket?: SocketClass): Promise<string> {
	const connection = open(url, { WebSocket, reconnect: false });
	try {
		await connection.ready;
		return await callAll(connection);
	} finally {
		connection.close();
	}
}
