// http.ts - the same calls over HTTP: POST /rpc/<service>/<method> with JSON, streams and events as
// server-sent events. There is no connection to lose; only events are asked for again.
import {
	ClosedError, DecodeError, LimitError, NetronError, RemoteError, TimeoutError, UnavailableError, ValueError, type Failure,
} from "./errors.js";
import { eventName, Listeners, report } from "./listeners.js";
import {
	abortReason, readError, readEvent, readResult, writeArgs, type CallOptions, type Connection, type EventInfo, type Method, type State,
	type Subscription, type Target,
} from "./service.js";
import { settingsOf, type ConnectOptions, type Settings } from "./settings.js";
import { EventReader, type ServerEvent } from "./sse.js";
import { Stream } from "./stream.js";
import { Place, type Type } from "./types.js";
import type { Items } from "./upload.js";
import { isPlainObject } from "./values.js";
import { after } from "./waiting.js";

interface Exchange {
	path: string;
	method: string;
	accept: string;
	body?: string | ReadableStream<Uint8Array>;
	contentType?: string;
}

/** Whether a request's body may still be made while it is sent: not in browsers. */
const sendsStreams = typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node === "string";

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new DecodeError("the answer is no JSON");
	}
}

/** {"error": {name, code, message, details}}, or what stands in its place. */
function failureOf(status: number, body: unknown): RemoteError {
	const error = isPlainObject(body) && isPlainObject(body["error"]) ? body["error"] : isPlainObject(body) ? body : {};
	const code = Number(error["code"] ?? status);
	const failure: Failure = {
		name: typeof error["name"] === "string" ? error["name"] : "TitanError",
		code: Number.isInteger(code) ? code : status,
		message: typeof error["message"] === "string" ? error["message"] : `the server answered ${status}`,
		details: error["details"],
	};
	return new RemoteError(failure);
}

export class HttpConnection implements Connection {
	onstate: ((state: State, reason?: Error) => void) | undefined;
	private readonly settings: Settings;
	private readonly base: string;
	private readonly fetch: typeof fetch;
	private readonly closing = new AbortController();
	private readonly sources = new Map<string, AbortController>();
	private readonly paths = new Map<string, string>();
	private readonly listeners = new Listeners((name) => void this.follow(name), (name) => this.unfollow(name));

	constructor(readonly url: string, options: ConnectOptions = {}) {
		this.settings = settingsOf(options);
		this.base = url.replace(/\/+$/, "");
		this.fetch = this.settings.fetch ?? globalThis.fetch.bind(globalThis);
	}

	get state(): State {
		return this.closing.signal.aborted ? "closed" : "open";
	}

	/** A server that is there answers anything. */
	get ready(): Promise<void> {
		const time = this.time(this.settings.connectTimeout, undefined);
		return this.fetch(`${this.base}/health`, { signal: time.signal, ...this.credentials() })
			.then(async (answer) => void (await answer.arrayBuffer()))
			.catch((error: unknown) => Promise.reject(this.lost(error, time.signal)))
			.finally(time.stop);
	}

	close(): void {
		if (this.state === "closed")
			return;
		this.closing.abort(new ClosedError());
		this.listeners.failAll(new ClosedError());
		try {
			this.onstate?.("closed", new ClosedError());
		} catch (error) {
			report(error);
		}
	}

	// ---- requests ----

	private credentials(): { credentials?: RequestCredentials } {
		return this.settings.credentials ? { credentials: this.settings.credentials } : {};
	}

	/** Ends with the time, the caller's signal, or the connection. */
	private time(timeout: number, signal: AbortSignal | undefined): { signal: AbortSignal; stop(): void; abort(reason: unknown): void } {
		const control = new AbortController();
		const onAbort = (): void => control.abort(abortReason(signal!));
		const onClose = (): void => control.abort(new ClosedError());
		const timer = timeout ? after(timeout, () => control.abort(new TimeoutError(timeout))) : undefined;
		signal?.addEventListener("abort", onAbort);
		this.closing.signal.addEventListener("abort", onClose);
		if (signal?.aborted)
			onAbort();
		if (this.closing.signal.aborted)
			onClose();
		const stop = (): void => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", onAbort);
			this.closing.signal.removeEventListener("abort", onClose);
		};
		return { signal: control.signal, stop, abort: (reason) => control.abort(reason) };
	}

	private lost(error: unknown, signal: AbortSignal): unknown {
		if (signal.aborted)
			return signal.reason;
		if (error instanceof NetronError || !(error instanceof Error))
			return error;
		return new UnavailableError(`no answer from ${this.base}: ${error.message}`, { cause: error });
	}

	private path({ service, reference }: Target, name: string): string {
		if (reference)
			throw new ValueError("service", "a service that was handed over cannot be reached by HTTP");
		return `/rpc/${service.split("/").map(encodeURIComponent).join("/").replaceAll("%40", "@")}/${encodeURIComponent(name)}`;
	}

	/** The answer, when its status says that all is well. */
	private async send(exchange: Exchange, options: CallOptions, timeout: number, signal: AbortSignal): Promise<Response> {
		const headers: Record<string, string> = { ...this.settings.headers, ...options.metadata, Accept: exchange.accept };
		if (exchange.contentType)
			headers["Content-Type"] = exchange.contentType;
		if (timeout)
			headers["X-Netron-Timeout"] = String(Math.ceil(timeout));
		if (options.traceparent)
			headers["traceparent"] = options.traceparent;
		const isStream = exchange.body instanceof ReadableStream;
		const answer = await this.fetch(this.base + exchange.path, {
			method: exchange.method, headers, signal, ...this.credentials(),
			...(exchange.body === undefined ? {} : { body: exchange.body }),
			...(isStream ? { duplex: "half" } : {}),
		} as RequestInit);
		if (answer.ok)
			return answer;
		const text = await this.text(answer);
		let body: unknown;
		try {
			body = JSON.parse(text);
		} catch {
			body = undefined;
		}
		throw failureOf(answer.status, body);
	}

	/** A body up to the limit. */
	private async text(answer: Response): Promise<string> {
		const decoder = new TextDecoder();
		let text = "";
		for await (const bytes of chunksOf(answer)) {
			text += decoder.decode(bytes, { stream: true });
			if (text.length > this.settings.limits.maxBodyBytes)
				throw new LimitError(`an answer of more than ${this.settings.limits.maxBodyBytes} bytes`);
		}
		return text + decoder.decode();
	}

	/** What a call sends. */
	private async exchange(target: Target, method: Method, args: readonly unknown[], accept: string): Promise<Exchange> {
		const path = this.path(target, method.name);
		if (method.property === "get")
			return { path, method: "GET", accept };
		let upload: { items: Items<unknown>; type: Type } | undefined;
		const written = writeArgs(method, args, "json", (items, type) => {
			upload = { items: items as Items<unknown>, type };
			return undefined;
		});
		if (method.property === "set")
			return { path, method: "PUT", accept, contentType: "application/json", body: JSON.stringify(written[0] ?? null) };
		if (!upload)
			return { path, method: "POST", accept, contentType: "application/json", body: JSON.stringify(written) };
		const others = written.filter((_, i) => method.params[i]?.kind !== "stream");
		return { path, method: "POST", accept, contentType: "application/x-ndjson", body: await this.lines(others, upload) };
	}

	/** The other arguments on the first line, then the items. */
	private async lines(args: unknown[], { items, type }: { items: Items<unknown>; type: Type }): Promise<string | ReadableStream<Uint8Array>> {
		const place = new Place("json", "item"), encoder = new TextEncoder();
		async function* all(): AsyncGenerator<string> {
			yield `${JSON.stringify(args)}\n`;
			for await (const item of items)
				yield `${JSON.stringify(type.write(item, place) ?? null)}\n`;
		}
		if (sendsStreams) {
			const lines = all();
			return new ReadableStream<Uint8Array>({
				async pull(controller) {
					const next = await lines.next();
					if (next.done)
						controller.close();
					else
						controller.enqueue(encoder.encode(next.value));
				},
				cancel: async () => void (await lines.return(undefined)),
			});
		}
		let text = "";
		for await (const line of all()) {
			text += line;
			if (text.length > this.settings.limits.maxBodyBytes)
				throw new LimitError(`an upload of more than ${this.settings.limits.maxBodyBytes} bytes`);
		}
		return text;
	}

	private timeoutOf(method: Method, options: CallOptions): number {
		const isUpload = method.params.some(({ kind }) => kind === "stream");
		return options.timeout ?? method.timeout ?? (isUpload ? 0 : this.settings.timeout);
	}

	private failure(method: Method, error: unknown): unknown {
		return error instanceof RemoteError ? readError(method, error, "json") : error;
	}

	async $call(target: Target, method: Method, args: readonly unknown[]): Promise<unknown> {
		if (method.serves)
			throw new ValueError("result", "a service cannot be handed over by HTTP");
		const timeout = this.timeoutOf(method, target.options);
		const time = this.time(timeout, target.options.signal);
		try {
			const exchange = await this.exchange(target, method, args, "application/json");
			const answer = await this.send(exchange, target.options, timeout, time.signal);
			const text = await this.text(answer);
			return readResult(method, text ? parse(text) : undefined, "json");
		} catch (error) {
			throw this.failure(method, this.lost(error, time.signal));
		} finally {
			time.stop();
		}
	}

	// ---- streams ----

	$open(target: Target, method: Method, args: readonly unknown[]): Stream<unknown> {
		const stream = new Stream<unknown>();
		const { signal } = target.options;
		const time = this.time(0, signal);
		const onAbort = (): void => stream.cancel(abortReason(signal!));
		let room = (): void => undefined;
		stream.$begin({ taken: () => room(), stop: () => time.abort(new ClosedError("the stream was stopped")) });
		signal?.addEventListener("abort", onAbort);
		if (signal?.aborted)
			onAbort();
		this.pull(target, method, args, stream, time.signal, (wake) => (room = wake))
			.then(() => stream.$end(), (error: unknown) => stream.$fail(this.failure(method, this.lost(error, time.signal))))
			.finally(() => {
				time.abort(new ClosedError()); // what is left of the answer is not read
				time.stop();
				signal?.removeEventListener("abort", onAbort);
			});
		return stream;
	}

	/** Reads no further than the reader does: what waits in the stream is bounded. */
	private async pull(
		target: Target, method: Method, args: readonly unknown[], stream: Stream<unknown>, signal: AbortSignal,
		whenTaken: (wake: () => void) => void,
	): Promise<void> {
		const place = new Place("json", "item"), type = method.streams!;
		const exchange = await this.exchange(target, method, args, "text/event-stream");
		const answer = await this.send(exchange, target.options, target.options.timeout ?? 0, signal);
		for await (const { event, data } of eventsOf(answer, this.settings.limits.maxBodyBytes)) {
			if (event === "end")
				return;
			if (event === "error")
				throw failureOf(500, parse(data));
			stream.$push(type.read(parse(data), place), data.length);
			while (stream.$waiting > 256 * 1024 && !stream.$isOver)
				await new Promise<void>((resolve) => whenTaken(resolve));
			if (stream.$isOver)
				return;
		}
		throw new UnavailableError("the stream broke off");
	}

	// ---- events ----

	$on(target: Target, event: EventInfo, listener: (...args: any[]) => void): Subscription {
		if (this.state === "closed")
			throw new ClosedError();
		const name = eventName(target, event);
		this.paths.set(name, this.path(target, event.name));
		return this.listeners.add(name, (args) => {
			const read = readEvent(event, args, "json");
			try {
				listener(...read);
			} catch (error) {
				report(error);
			}
		});
	}

	private unfollow(name: string): void {
		this.sources.get(name)?.abort();
		this.sources.delete(name);
		this.paths.delete(name);
	}

	/** Asks for an event until nobody listens any more. */
	private async follow(name: string): Promise<void> {
		const control = new AbortController(), heard = this.listeners.names.get(name);
		const onClose = (): void => control.abort();
		const { reconnect, retryFirst, reconnectDelay, reconnectMaxDelay, random } = this.settings;
		let attempts = 0, wasThere = false;
		this.sources.set(name, control);
		this.closing.signal.addEventListener("abort", onClose);
		while (!control.signal.aborted && heard === this.listeners.names.get(name)) {
			try {
				await this.listen(this.paths.get(name)!, control.signal, () => {
					wasThere = true;
					attempts = 0;
					heard?.confirm();
				}, (args) => heard?.emit(args));
			} catch (error) {
				if (error instanceof RemoteError || !(wasThere ? reconnect : retryFirst)) {
					if (!control.signal.aborted)
						this.listeners.fail(name, this.lost(error, control.signal));
					break;
				}
			}
			const delay = random() * Math.min(reconnectMaxDelay, reconnectDelay * 2 ** Math.min(attempts++, 30));
			if (!control.signal.aborted)
				await new Promise<void>((resolve) => setTimeout(resolve, delay));
		}
		this.closing.signal.removeEventListener("abort", onClose);
	}

	private async listen(path: string, signal: AbortSignal, opened: () => void, emit: (args: unknown[]) => void): Promise<void> {
		const answer = await this.send({ path, method: "GET", accept: "text/event-stream" }, {}, 0, signal);
		opened();
		for await (const { event, data } of eventsOf(answer, this.settings.limits.maxBodyBytes)) {
			if (event === "error")
				throw failureOf(500, parse(data));
			const args = event === "end" ? undefined : parse(data);
			if (Array.isArray(args))
				emit(args);
		}
	}
}

async function* chunksOf(answer: Response): AsyncGenerator<Uint8Array> {
	const reader = answer.body?.getReader();
	if (!reader)
		return;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done)
				return;
			yield value;
		}
	} finally {
		void reader.cancel().catch(() => undefined);
	}
}

async function* eventsOf(answer: Response, maxBytes: number): AsyncGenerator<ServerEvent> {
	const reader = new EventReader(maxBytes);
	if (!answer.headers.get("content-type")?.startsWith("text/event-stream"))
		throw new DecodeError("the answer is no stream of events");
	for await (const bytes of chunksOf(answer))
		yield* reader.push(bytes);
}
