// settings.ts - what a connection can be told, and what it does unless it is told.
import { defaultLimits, type Limits } from "./limits.js";

/** What is used of a WebSocket; that of browsers, of Node 22 and of the package ws all fit. */
export interface Socket {
	binaryType: string;
	readonly bufferedAmount?: number;
	onopen: ((event: any) => void) | null;
	onmessage: ((event: any) => void) | null;
	onclose: ((event: any) => void) | null;
	onerror: ((event: any) => void) | null;
	send(data: Uint8Array): void;
	close(code?: number, reason?: string): void;
}

export type SocketClass = new (url: string) => Socket;

export interface ConnectOptions {
	/** The time of a call without its own and without @timeout, in ms; 0: none. [5000] */
	timeout?: number;
	/** The time of one attempt to connect, in ms. [5000] */
	connectTimeout?: number;
	/** Come back after a loss. [true] */
	reconnect?: boolean;
	/** Try until there is a server at all. [false] */
	retryFirst?: boolean;
	/** The wait before the first new attempt is anything up to this, and doubles, in ms. [1000] */
	reconnectDelay?: number;
	/** The longest wait, in ms. [30000] */
	reconnectMaxDelay?: number;
	/** A connection that lasted so long was a success: the waits begin anew, in ms. [10000] */
	reconnectStable?: number;
	/** Attempts in a row; 0: without end. [0] */
	reconnectMaxAttempts?: number;
	/** Silence after which the server is asked for a sign of life, in ms; 0: never. [30000] */
	keepalive?: number;
	/** The class of sockets, where the platform has none: that of the package ws in Node below 22. */
	WebSocket?: SocketClass | undefined;
	/** Sent with every request over HTTP. */
	headers?: Readonly<Record<string, string>>;
	/** Cookies over HTTP, as fetch takes it. */
	credentials?: "omit" | "same-origin" | "include";
	fetch?: typeof fetch | undefined;
	limits?: Partial<Limits>;
	/** A number in [0, 1) for the waits; tests set it. [Math.random] */
	random?: () => number;
}

export type Settings = Required<Omit<ConnectOptions, "limits" | "WebSocket" | "fetch" | "credentials">> &
	Pick<ConnectOptions, "WebSocket" | "fetch" | "credentials"> & { limits: Limits };

export function settingsOf(options: ConnectOptions): Settings {
	return {
		timeout: 5000,
		connectTimeout: 5000,
		reconnect: true,
		retryFirst: false,
		reconnectDelay: 1000,
		reconnectMaxDelay: 30000,
		reconnectStable: 10000,
		reconnectMaxAttempts: 0,
		keepalive: 30000,
		headers: {},
		random: Math.random,
		...options,
		limits: { ...defaultLimits, ...options.limits },
	};
}
