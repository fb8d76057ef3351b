// tcp.ts - a WebSocket class over TCP or a Unix socket with Netron's length prefix: the runtime can
// then speak to a server that listens there.
import * as net from "node:net";

export class TcpSocket {
	binaryType = "";
	onopen: ((event: unknown) => void) | null = null;
	onmessage: ((event: unknown) => void) | null = null;
	onclose: ((event: unknown) => void) | null = null;
	onerror: ((event: unknown) => void) | null = null;
	private readonly socket: net.Socket;
	private rest = Buffer.alloc(0);

	/** url: ws://host:port, where a server listens for tcp. */
	constructor(url: string) {
		const { hostname, port } = new URL(url);
		this.socket = net.connect(Number(port), hostname);
		this.socket.setNoDelay(true);
		this.socket.on("connect", () => this.onopen?.({}));
		this.socket.on("data", (data) => this.take(data));
		this.socket.on("error", (error) => this.onerror?.(error));
		this.socket.on("close", () => this.onclose?.({}));
	}

	get bufferedAmount(): number {
		return this.socket.writableLength;
	}

	private take(data: Buffer): void {
		this.rest = Buffer.concat([this.rest, data]);
		while (this.rest.length >= 4) {
			const size = this.rest.readUInt32BE(0);
			if (this.rest.length < 4 + size)
				return;
			const message = new Uint8Array(this.rest.subarray(4, 4 + size));
			this.rest = this.rest.subarray(4 + size);
			this.onmessage?.({ data: message.buffer });
		}
	}

	send(data: Uint8Array): void {
		const head = Buffer.alloc(4);
		head.writeUInt32BE(data.length);
		this.socket.write(Buffer.concat([head, data]));
	}

	close(): void {
		this.socket.end();
	}
}
