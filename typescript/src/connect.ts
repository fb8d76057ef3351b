// connect.ts - from an address to a connection.
import { WebSocketConnection } from "./connection.js";
import { UnavailableError } from "./errors.js";
import { HttpConnection } from "./http.js";
import type { Connection } from "./service.js";
import type { ConnectOptions } from "./settings.js";

/** A connection to ws://, wss://, http:// or https://, not yet there: calls wait for it. */
export function open(url: string, options: ConnectOptions = {}): Connection {
	if (/^wss?:/.test(url))
		return new WebSocketConnection(url, options);
	if (/^https?:/.test(url))
		return new HttpConnection(url, options);
	throw new UnavailableError(`no address of a server: ${url}`);
}

/** Connects to the first of the addresses that can be reached: `["wss://host/", "https://host/"]` falls
 * back to HTTP where something on the way lets no WebSocket through. */
export async function connect(urls: string | readonly string[], options: ConnectOptions = {}): Promise<Connection> {
	const all = typeof urls === "string" ? [urls] : urls;
	let failed: unknown = new UnavailableError("no address to connect to");
	for (const [i, url] of all.entries()) {
		const isLast = i === all.length - 1;
		const connection = open(url, isLast ? options : { ...options, retryFirst: false });
		try {
			await connection.ready;
			return connection;
		} catch (error) {
			failed = error;
			connection.close();
		}
	}
	throw failed;
}
