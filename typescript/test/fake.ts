// fake.ts - a server that says what a test tells it to, over WebSocket.
import { decode, encode } from "@netron/client";
import type { AddressInfo } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";

export interface Heard {
	id: number;
	flags: number;
	data: any;
	bytes: Buffer;
}

/** A packet of the server's. */
export function packet(id: number, flags: number, data: unknown, stream?: { id: number; index: number }): Buffer {
	const head = Buffer.alloc(5), tail = Buffer.alloc(stream ? 8 : 0);
	head.writeUInt32BE(id);
	head[4] = flags;
	if (stream) {
		tail.writeUInt32BE(stream.id);
		tail.writeUInt32BE(stream.index, 4);
	}
	return Buffer.concat([head, encode(data, { int64: false }), tail]);
}

export class Fake {
	readonly heard: Heard[] = [];
	sockets: WebSocket[] = [];
	/** Answers a packet; undefined: not at all. */
	answer: (packet: Heard, socket: WebSocket) => void = () => undefined;
	onconnect: (socket: WebSocket) => void = () => undefined;
	private ponged: () => void = () => undefined;
	private server!: WebSocketServer;

	/** hello: what the server says first. */
	static async start(hello: string | Buffer | undefined): Promise<Fake> {
		const fake = new Fake();
		fake.server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
		fake.server.on("connection", (socket) => {
			fake.sockets.push(socket);
			if (hello !== undefined)
				socket.send(hello);
			socket.on("message", (data: Buffer) => fake.take(data, socket));
			fake.onconnect(socket);
		});
		await new Promise((resolve) => fake.server.once("listening", resolve));
		return fake;
	}

	/** Everything said before has been taken, and everything the client says to it has come: two PINGs, as
	 * a client may take several messages before it goes on with what waits for the first. */
	async round(): Promise<void> {
		for (const id of [0xfffffff0, 0xfffffff1]) {
			const pong = new Promise<void>((resolve) => (this.ponged = resolve));
			this.sockets[0]!.send(packet(id, 0x40, null));
			await pong;
		}
	}

	get url(): string {
		return `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
	}

	private take(bytes: Buffer, socket: WebSocket): void {
		if (bytes[0] === 0x7b)
			return; // the client's hello
		const isChunk = (bytes[4]! & 15) === 5;
		const heard = { id: bytes.readUInt32BE(0), flags: bytes[4]!, bytes, data: decode(bytes.subarray(5, isChunk ? -8 : undefined)) };
		if (heard.flags === 0 && heard.id >= 0xfffffff0) {
			this.ponged();
			return;
		}
		this.heard.push(heard);
		this.answer(heard, socket);
	}

	async stop(): Promise<void> {
		for (const socket of this.sockets)
			socket.terminate();
		await new Promise((resolve) => this.server.close(resolve));
	}
}

export const ORIGINAL = '{"type":"id","id":"S"}';
export const OURS = '{"type":"id","id":"S","netronc":{"v":1,"features":["int64","context","cancel","credit","goaway"]}}';
