// session.ts - one WebSocket while it is open: the hello, then packets both ways. What outlives a
// connection is in connection.ts.
import {
	CancelledError, ClosedError, DecodeError, LimitError, LostError, NetronError, ProtocolError, remoteError, RemoteError,
	TimeoutError, UnavailableError,
} from "./errors.js";
import { CHUNK_FRAME, Flag, PacketType, readHello, readPacket, writeHello, writePacket, type Feature, type Packet } from "./packet.js";
import { abortReason, type CallOptions } from "./service.js";
import type { Settings, Socket } from "./settings.js";
import type { Stream } from "./stream.js";
import { Upload } from "./upload.js";
import { isPlainObject, StreamReference } from "./values.js";
import { after, background, type Timer } from "./waiting.js";

export interface SessionEvents {
	/** The hello is complete. */
	open(): void;
	/** The peer takes no new calls. */
	leaving(): void;
	/** The last that is heard of the session. */
	end(reason: Error): void;
	/** The peer emitted an event. Throws what it shall be answered with. */
	emitted(name: string, args: unknown[]): void;
}

interface Pending {
	resolve(value: unknown): void;
	reject(error: unknown): void;
	timer: Timer | undefined;
}

export interface Request {
	type: number;
	data: unknown;
	options: CallOptions;
	/** Milliseconds; 0: none. */
	timeout: number;
	/** Whether the time begins now, or with the end of an upload. */
	isTimedLater?: boolean;
	/** Called with the answer before the next packet is looked at, which may be a chunk of the stream that
	 * the answer announces. What it throws is what the call fails with. */
	accept?: (answer: unknown) => void;
}

interface Reading {
	stream: Stream<any>;
	/** What a chunk stands for. */
	item(data: unknown): unknown;
	/** What an error of the stream stands for. */
	error(error: RemoteError): unknown;
	index: number;
	/** Taken since the writer was granted more. */
	bytes: number;
	items: number;
}

const WINDOW_BYTES = 256 * 1024;
const WINDOW_ITEMS = 1024;
const MOST_EARLY = 64;
const MOST_STOPPED = 1000;

const textDecoder = new TextDecoder("utf-8", { fatal: true });

export class Session {
	private features = new Set<Feature>();
	private isReady = false;
	private isEnded = false;
	/** The peer said GOAWAY. */
	isLeaving = false;
	/** Whether the peer announced anything: it is no original then. */
	isOfOurs = false;

	private lastId = 0;
	private lastStreamId = 0;
	private readonly pending = new Map<number, Pending>();
	private readonly readings = new Map<number, Reading>();
	private readonly uploads = new Map<number, Upload>();
	private early: Packet[] = [];
	private earlyBytes = 0;
	private readonly stopped = new Set<number>();

	private lastHeard = Date.now();
	private silence = 0;
	private timer: Timer | undefined;

	constructor(
		private readonly socket: Socket,
		private readonly id: string,
		private readonly settings: Settings,
		private readonly events: SessionEvents,
	) {
		socket.binaryType = "arraybuffer";
		socket.onmessage = (event: { data: unknown }) => this.heard(event.data);
		socket.onclose = (event: { code?: number; reason?: string }) =>
			this.end(new LostError(event.reason ? `the connection was lost: ${event.reason}` : undefined));
		socket.onerror = (event: { message?: string }) =>
			this.end(new UnavailableError(event.message ? `no connection: ${event.message}` : undefined), true);
		this.timer = after(settings.connectTimeout, () => this.end(new TimeoutError(settings.connectTimeout), true));
	}

	get isOpen(): boolean {
		return this.isReady && !this.isEnded && !this.isLeaving;
	}

	has(feature: Feature): boolean {
		return this.features.has(feature);
	}

	/** Ends it on this side. */
	close(): void {
		this.end(new ClosedError(), true);
	}

	// ---- bytes ----

	private heard(data: unknown): void {
		if (this.isEnded)
			return;
		this.lastHeard = Date.now();
		try {
			if (this.isReady)
				this.take(readPacket(this.bytesOf(data), this.settings.limits));
			else
				this.greeted(typeof data === "string" ? data : textDecoder.decode(this.bytesOf(data)));
		} catch (error) {
			const reason = error instanceof NetronError ? error.message : "the peer sent what cannot be read";
			this.end(new ProtocolError(reason), true);
		}
	}

	private bytesOf(data: unknown): Uint8Array {
		if (data instanceof ArrayBuffer)
			return new Uint8Array(data);
		if (data instanceof Uint8Array)
			return data;
		if (Array.isArray(data))
			throw new DecodeError("a message in pieces");
		return new TextEncoder().encode(String(data));
	}

	private greeted(text: string): void {
		const { keepalive, timeout } = this.settings;
		const hello = readHello(text);
		clearTimeout(this.timer);
		this.features = hello.features;
		this.isOfOurs = hello.features.size > 0;
		this.socket.send(new TextEncoder().encode(writeHello(this.id, 0, timeout)));
		this.isReady = true;
		this.silence = keepalive && Math.max(keepalive, Math.min(hello.keepalive, 600000));
		this.watch();
		this.events.open();
	}

	/** Any sign of life will do; a PING asks for one. */
	private watch(): void {
		if (!this.silence)
			return;
		const quiet = Date.now() - this.lastHeard;
		if (quiet >= 2 * this.silence) {
			this.end(new LostError("the peer fell silent"), true);
			return;
		}
		if (quiet >= this.silence)
			this.request({ type: PacketType.ping, data: Date.now(), options: {}, timeout: 0 }).catch(() => undefined);
		const next = quiet >= this.silence ? 2 * this.silence - quiet : this.silence - quiet;
		this.timer = background(after(Math.max(next, 10), () => this.watch()));
	}

	private nextId(): number {
		this.lastId = this.lastId >= 0xffffffff ? 1 : this.lastId + 1;
		return this.lastId;
	}

	private send(id: number, flags: number, data: unknown, stream?: { id: number; index: number }): number {
		const packet = writePacket(id, flags, data, { int64: this.has("int64") }, this.settings.limits, stream);
		this.socket.send(packet);
		return packet.length;
	}

	/** Unsolicited, never answered. */
	private tell(type: number, data: unknown): void {
		if (!this.isEnded)
			this.send(this.nextId(), Flag.request | type, data);
	}

	// ---- requests ----

	/** Sends it now. The answer's value, or what it failed with. */
	request(request: Request): Promise<unknown> {
		return this.start(request).answer;
	}

	/** The same for those who fail it, or set its time, later. */
	start(request: Request): { answer: Promise<unknown>; fail(error: unknown): void; setTime(): void } {
		const { options } = request;
		const id = this.nextId();
		let fail = (_: unknown): void => undefined, setTime = (): void => undefined;
		const answer = new Promise<unknown>((resolve, reject) => {
			if (options.signal?.aborted)
				throw abortReason(options.signal);
			if (this.pending.size >= this.settings.limits.maxPending)
				throw new LimitError(`more than ${this.settings.limits.maxPending} calls wait for an answer`);
			this.sendContext(id, request);
			this.send(id, Flag.request | request.type, request.data);
			const onAbort = (): void => cancel(abortReason(options.signal!));
			const settle = (): void => {
				clearTimeout(pending.timer);
				options.signal?.removeEventListener("abort", onAbort);
				this.pending.delete(id);
			};
			const pending: Pending = {
				resolve: (value) => {
					settle();
					try {
						request.accept?.(value);
						resolve(value);
					} catch (error) {
						reject(error);
					}
				},
				reject: (error) => (settle(), reject(error)),
				timer: undefined,
			};
			const cancel = fail = (error: unknown): void => {
				if (!this.pending.has(id))
					return;
				pending.reject(error);
				if (this.has("cancel") && !this.isEnded)
					this.send(id, Flag.request | PacketType.cancel, null);
			};
			setTime = () => {
				if (request.timeout && this.pending.has(id) && pending.timer === undefined)
					pending.timer = after(request.timeout, () => cancel(new TimeoutError(request.timeout)));
			};
			options.signal?.addEventListener("abort", onAbort);
			this.pending.set(id, pending);
			if (!request.isTimedLater)
				setTime();
		});
		void answer.finally(() => this.closeWhenIdle()).catch(() => undefined);
		return { answer, fail: (error) => fail(error), setTime: () => setTime() };
	}

	/** What the peer must know beside the arguments. The usual time was said in the hello. */
	private sendContext(id: number, { type, options, timeout, isTimedLater }: Request): void {
		if (!this.has("context") || type === PacketType.ping)
			return;
		const context: Record<string, unknown> = {};
		if (timeout && timeout !== this.settings.timeout && (!isTimedLater || options.timeout))
			context["d"] = Math.ceil(timeout);
		if (options.traceparent)
			context["t"] = options.traceparent;
		if (options.metadata && Object.keys(options.metadata).length > 0)
			context["m"] = options.metadata;
		if (Object.keys(context).length > 0)
			this.send(id, Flag.request | PacketType.context, context);
	}

	// ---- packets ----

	private take(packet: Packet): void {
		switch (packet.type) {
		case PacketType.stream:
			this.takeChunk(packet);
			break;
		case PacketType.streamError:
		case PacketType.streamClose:
			this.takeEnd(packet);
			break;
		case PacketType.context:
		case PacketType.cancel:
			break; // nothing here takes long
		case PacketType.credit:
			this.takeCredit(packet.data);
			break;
		case PacketType.stop:
			this.takeStop(packet.data);
			break;
		case PacketType.goaway:
			this.takeGoaway(packet.data);
			break;
		default:
			if (packet.type > PacketType.goaway)
				throw new ProtocolError(`a packet of the unknown type ${packet.type}`);
			if (packet.flags & Flag.request)
				this.answer(packet);
			else
				this.answered(packet);
		}
	}

	private answered(packet: Packet): void {
		const pending = this.pending.get(packet.id);
		if (packet.flags & Flag.error)
			pending?.reject(remoteError(packet.data));
		else
			pending?.resolve(packet.data);
	}

	private answer(packet: Packet): void {
		try {
			this.send(packet.id, packet.type, this.answerOf(packet));
		} catch (error) {
			const { name, code, message } = error instanceof NetronError ? error
				: { name: "TitanError", code: 500, message: "the handler failed" };
			this.send(packet.id, packet.type | Flag.error, new RemoteError({ name, code, message }));
		}
	}

	private answerOf({ type, data }: Packet): unknown {
		if (type === PacketType.ping)
			return data;
		if (type !== PacketType.task || !Array.isArray(data) || data[0] !== "emit")
			throw new RemoteError({ name: "TitanError", code: 404, message: "this client offers nothing" });
		this.events.emitted(String(data[1]), data.slice(2));
		return undefined;
	}

	// ---- streams that are read ----

	/** Gives what the peer writes as the stream of that reference to a reader. */
	read(reference: unknown, reading: Omit<Reading, "index" | "bytes" | "items">): void {
		if (!(reference instanceof StreamReference) || !reference.isWritable)
			throw new DecodeError("the answer is no stream");
		const id = reference.streamId;
		if (reading.stream.$isOver) {
			this.stopWriter(id, new CancelledError());
			return;
		}
		if (this.readings.size >= this.settings.limits.maxStreams) {
			this.stopWriter(id, new LimitError("too many streams"));
			throw new LimitError(`more than ${this.settings.limits.maxStreams} streams`);
		}
		const whole = { ...reading, index: 0, bytes: 0, items: 0 };
		this.readings.set(id, whole);
		reading.stream.$begin({
			taken: (bytes, items) => this.taken(id, whole, bytes, items),
			stop: () => this.forget(id, new CancelledError()),
		});
		const waiting = this.early.filter(({ streamId }) => streamId === id);
		this.early = this.early.filter(({ streamId }) => streamId !== id);
		for (const packet of waiting) {
			this.earlyBytes -= packet.size;
			this.take(packet);
		}
	}

	private stopWriter(id: number, error: NetronError): void {
		this.stopped.add(id);
		if (this.stopped.size > MOST_STOPPED)
			this.stopped.delete(this.stopped.values().next().value!);
		if (this.has("credit"))
			this.tell(PacketType.stop, [id, error.code, error.message]);
	}

	/** Ends a stream that is read, before its end. */
	private forget(id: number, error: NetronError): void {
		if (this.readings.delete(id)) {
			this.stopWriter(id, error);
			this.closeWhenIdle();
		}
	}

	private taken(id: number, reading: Reading, bytes: number, items: number): void {
		reading.bytes += bytes;
		reading.items += items;
		if (!this.has("credit") || (reading.bytes < WINDOW_BYTES / 2 && reading.items < WINDOW_ITEMS / 2))
			return;
		this.tell(PacketType.credit, [id, reading.bytes, reading.items]);
		reading.bytes = reading.items = 0;
	}

	private park(packet: Packet): void {
		if (this.stopped.has(packet.streamId) || packet.streamId === 0)
			return;
		if (this.early.length >= MOST_EARLY || this.earlyBytes + packet.size > this.settings.limits.earlyBytes)
			return;
		this.early.push(packet);
		this.earlyBytes += packet.size;
	}

	private takeChunk(packet: Packet): void {
		const id = packet.streamId, reading = this.readings.get(id);
		if (!reading) {
			this.park(packet);
			return;
		}
		if (packet.index !== reading.index++) {
			this.breakOff(id, reading, new ProtocolError("a chunk of a stream is missing"));
			return;
		}
		const isLast = (packet.flags & Flag.end) !== 0;
		try {
			if (!isLast || (packet.data !== null && packet.data !== undefined))
				reading.stream.$push(reading.item(packet.data), packet.size);
		} catch (error) {
			this.breakOff(id, reading, error as NetronError);
			return;
		}
		if (isLast) {
			this.readings.delete(id);
			reading.stream.$end();
			this.closeWhenIdle();
		} else if (!this.has("credit") && reading.stream.$waiting > this.settings.limits.streamQueueBytes) {
			this.breakOff(id, reading, new LimitError("the stream is not read, and its writer cannot be held up"));
		}
	}

	private breakOff(id: number, reading: Reading, error: NetronError): void {
		this.forget(id, error);
		reading.stream.$fail(error);
	}

	/** STREAM_ERROR and STREAM_CLOSE: an end before the end. */
	private takeEnd({ type, data }: Packet): void {
		if (!isPlainObject(data) || typeof data["streamId"] !== "number")
			throw new ProtocolError("the end of a stream that is not named");
		const id = data["streamId"], reading = this.readings.get(id);
		if (type === PacketType.streamClose && data["reason"] === "stream-limit-reached") {
			this.uploads.get(id)?.stop();
			return;
		}
		this.stopped.delete(id);
		if (!reading)
			return;
		this.readings.delete(id);
		const message = String(data["message"] ?? data["reason"] ?? "the stream was closed");
		const error = data["error"] === undefined
			? new RemoteError({ name: "StreamError", code: type === PacketType.streamClose ? 410 : 500, message })
			: remoteError(data["error"]);
		reading.stream.$fail(reading.error(error));
		this.closeWhenIdle();
	}

	// ---- streams that are written ----

	/** A stream to write; its reference goes among the arguments. */
	newUpload(): { upload: Upload; reference: StreamReference } {
		if (this.uploads.size >= this.settings.limits.maxStreams)
			throw new LimitError(`more than ${this.settings.limits.maxStreams} streams`);
		const id = ++this.lastStreamId;
		const upload = new Upload(id, this.has("credit"),
			() => (this.socket.bufferedAmount ?? 0) < this.settings.limits.writeHighBytes);
		this.uploads.set(id, upload);
		return { upload, reference: new StreamReference(id, true, false, this.id) };
	}

	/** Writes all items. Throws what items throws; the reader is told of it. */
	async write(upload: Upload, items: AsyncIterable<unknown> | Iterable<unknown>, item: (value: unknown) => unknown): Promise<void> {
		const { id } = upload;
		try {
			// The original loses chunks that come together with their reference: its PONG says that it has seen that.
			if (!this.has("credit"))
				await this.request({ type: PacketType.ping, data: Date.now(), options: {}, timeout: this.settings.timeout });
			const isWhole = await upload.run(items, (value) => {
				const stream = { id, index: upload.index };
				return this.send(this.nextId(), Flag.request | PacketType.stream, item(value), stream) - CHUNK_FRAME;
			});
			if (isWhole && !this.isEnded)
				this.send(this.nextId(), Flag.request | Flag.end | PacketType.stream, null, { id, index: upload.index });
		} catch (error) {
			const { code, message } = error instanceof NetronError ? error : { code: 500, message: "the writer failed" };
			const failure = new RemoteError({ name: "StreamError", code, message });
			this.tell(PacketType.streamError, { streamId: id, message, ...(this.has("credit") ? { error: failure } : {}) });
			throw error;
		} finally {
			this.uploads.delete(id);
			this.closeWhenIdle();
		}
	}

	private takeCredit(data: unknown): void {
		const [id, bytes, items] = Array.isArray(data) ? (data as unknown[]) : [];
		if (typeof id !== "number" || typeof bytes !== "number" || typeof items !== "number")
			throw new ProtocolError("a credit that is none");
		if (this.uploads.get(id)?.grant(bytes, items) === false)
			throw new ProtocolError("more credit than there can be");
	}

	private takeStop(data: unknown): void {
		const id: unknown = Array.isArray(data) ? data[0] : undefined;
		if (typeof id !== "number")
			throw new ProtocolError("a stop that names no stream");
		this.uploads.get(id)?.stop();
	}

	// ---- the end ----

	private takeGoaway(data: unknown): void {
		const last = isPlainObject(data) && typeof data["last"] === "number" ? data["last"] : 0;
		this.isLeaving = true;
		this.events.leaving();
		for (const [id, pending] of [...this.pending])
			if (id > last)
				pending.reject(new UnavailableError("the server is leaving, and has not begun the call"));
		this.closeWhenIdle();
	}

	private closeWhenIdle(): void {
		if (this.isLeaving && !this.isEnded && this.pending.size + this.readings.size + this.uploads.size === 0)
			this.end(new LostError("the server is leaving"), true);
	}

	private end(reason: NetronError, isClosing = false): void {
		if (this.isEnded)
			return;
		this.isEnded = true;
		clearTimeout(this.timer);
		this.socket.onmessage = null;
		if (isClosing)
			this.socket.close();
		for (const pending of [...this.pending.values()])
			pending.reject(reason instanceof UnavailableError ? new LostError(undefined, { cause: reason }) : reason);
		for (const { stream } of this.readings.values())
			stream.$fail(reason);
		for (const upload of this.uploads.values())
			upload.stop();
		this.readings.clear();
		this.early = [];
		this.events.end(reason);
	}
}

