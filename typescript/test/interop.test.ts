// interop.test.ts - generated clients against interop-server, over each way there is.
import { after, before, describe } from "node:test";
import { connect, HttpConnection, type Connection, type SocketClass } from "@netron/client";
import WebSocket from "ws";
import { Server } from "./server.js";
import { speaks } from "./speaks.js";
import { TcpSocket } from "./tcp.js";

function overSockets(name: string, listen: string, socket: SocketClass): void {
	describe(name, () => {
		let server: Server, connection: Connection;
		before(async () => {
			server = await Server.start(listen);
			try {
				connection = await connect(server.urls[0]!.replace(/^tcp/, "ws"), { WebSocket: socket });
			} catch (error) {
				await server.stop();
				throw error;
			}
		});
		after(async () => {
			connection.close();
			await server.stop();
		});
		speaks(name, () => connection, { http: false });
	});
}

overSockets("packets over tcp", "tcp://127.0.0.1:0", TcpSocket);
overSockets("ws", "ws://127.0.0.1:0", WebSocket as unknown as SocketClass);

describe("http", () => {
	let server: Server, connection: Connection;
	before(async () => {
		server = await Server.start("http://127.0.0.1:0");
		connection = new HttpConnection(server.urls[0]!);
	});
	after(async () => {
		connection.close();
		await server.stop();
	});
	speaks("http", () => connection, { http: true });
});
