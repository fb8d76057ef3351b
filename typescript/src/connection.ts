// connection.ts - a connection over WebSocket that comes back: sessions one after the other, and what
// outlives them: who listens to what, calls that may wait.
import {
	ClosedError, DecodeError, LostError, NetronError, RemoteError, TimeoutError, UnavailableError,
} from "./errors.js";
import { eventName, Listeners, report } from "./listeners.js";
import { PacketType } from "./packet.js";
import {
	abortReason, definitionOf, readError, readEvent, readResult, writeArgs, type CallOptions, type Connection, type EventInfo,
	type Method, type ServiceReference, type State, type Subscription, type Target,
} from "./service.js";
import { Session } from "./session.js";
import { settingsOf, type ConnectOptions, type Settings, type SocketClass } from "./settings.js";
import { Stream } from "./stream.js";
import { Place, type Type } from "./types.js";
import type { Items, Upload } from "./upload.js";
import { after, deferred, type Timer } from "./waiting.js";

const exactKey = /^[\w-]+(\.[\w-]+)*@\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const packetTypes = { get: PacketType.get, set: PacketType.set } as const;

function newId(): string {
	if (typeof crypto === "object" && typeof crypto.randomUUID === "function")
		return crypto.randomUUID();
	const hex = (digits: number): string =>
		Array.from({ length: digits }, () => Math.floor(Math.random() * 16).toString(16)).join("");
	return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`; // pages that are not served securely
}

class Held implements ServiceReference {
	private isReleased = false;

	constructor(readonly id: string, private readonly session: Session) {}

	get isGone(): boolean {
		return this.isReleased || !this.session.isOpen;
	}

	isOf(session: Session): boolean {
		return !this.isReleased && this.session === session;
	}

	release(): void {
		if (!this.isGone)
			this.session.request({ type: PacketType.task, data: ["unref_service", this.id], options: {}, timeout: 0 })
				.catch(() => undefined);
		this.isReleased = true;
	}
}

/** A call on its way: what it sends beside its arguments. */
interface Outgoing {
	args: unknown[];
	upload: { upload: Upload; items: Items<unknown>; type: Type } | undefined;
}

interface Waiter {
	go(session: Session): void;
	fail(error: unknown): void;
	/** May also wait where there was a connection before. */
	isPatient: boolean;
}

export class WebSocketConnection implements Connection {
	onstate: ((state: State, reason?: Error) => void) | undefined;
	private current: State = "connecting";
	private readonly settings: Settings;
	private readonly socketClass: SocketClass;
	private readonly id = newId();
	private session: Session | undefined;
	private openedAt = 0;
	private wasOpen = false;
	private attempts = 0;
	private timer: Timer | undefined;
	private readonly waiters = new Set<Waiter>();
	private readonly first = deferred<void>();
	private readonly definitions = new WeakMap<Session, Map<string, Promise<string>>>();
	private readonly listeners = new Listeners((name) => this.ask(name), (name) => this.unsubscribe(name));

	constructor(readonly url: string, options: ConnectOptions = {}) {
		this.settings = settingsOf(options);
		const found = this.settings.WebSocket ?? (globalThis as { WebSocket?: SocketClass }).WebSocket;
		if (!found)
			throw new UnavailableError("there is no WebSocket here: give one in the options");
		this.socketClass = found;
		this.dial();
	}

	get state(): State {
		return this.current;
	}

	get ready(): Promise<void> {
		return this.first.promise;
	}

	close(): void {
		this.finish(new ClosedError());
	}

	/** Asks for a task of the protocol by name, such as authenticate. */
	task(name: string, ...args: unknown[]): Promise<unknown> {
		return this.run({}, true, this.settings.timeout, (session, left) =>
			session.request({ type: PacketType.task, data: [name, ...args], options: {}, timeout: left }));
	}

	/** Listens to an event that no service declares, by its name. */
	on(name: string, listener: (...args: unknown[]) => void): Subscription {
		return this.listen(name, (args) => [...args], listener);
	}

	// ---- coming and going ----

	private become(state: State, reason?: Error): void {
		if (this.current === state || this.current === "closed")
			return;
		this.current = state;
		try {
			this.onstate?.(state, reason);
		} catch (error) {
			report(error);
		}
	}

	private dial(): void {
		this.become("connecting");
		try {
			const session: Session = new Session(new this.socketClass(this.url), this.id, this.settings, {
				open: () => this.opened(session),
				leaving: () => this.become("waiting", new LostError("the server is leaving")),
				end: (reason) => this.lost(reason),
				emitted: (name, args) => this.listeners.names.get(name)?.emit(args),
			});
			this.session = session;
		} catch (error) {
			// an address that is none: no attempt will do
			this.finish(new UnavailableError(error instanceof Error ? error.message : undefined, { cause: error }));
		}
	}

	private opened(session: Session): void {
		this.openedAt = Date.now();
		this.wasOpen = true;
		this.become("open");
		for (const name of this.listeners.names.keys())
			this.ask(name);
		for (const waiter of [...this.waiters])
			waiter.go(session);
		this.first.resolve();
	}

	private lost(reason: Error): void {
		const { reconnect, retryFirst, reconnectMaxAttempts, reconnectStable } = this.settings;
		this.session = undefined;
		if (this.current === "closed")
			return;
		for (const heard of this.listeners.names.values())
			heard.isConfirmed = false;
		if (this.openedAt && Date.now() - this.openedAt >= reconnectStable)
			this.attempts = 0;
		this.openedAt = 0;
		this.attempts++;
		const isLast = reconnectMaxAttempts > 0 && this.attempts > reconnectMaxAttempts;
		if (isLast || !(this.wasOpen ? reconnect : retryFirst)) {
			this.finish(reason);
			return;
		}
		this.become("waiting", reason);
		this.failImpatient();
		this.timer = after(this.delay(), () => this.dial());
	}

	/** Anything up to a ceiling that doubles: a thousand clients do not return in the same moment. */
	private delay(): number {
		const { reconnectDelay, reconnectMaxDelay, random } = this.settings;
		return random() * Math.min(reconnectMaxDelay, reconnectDelay * 2 ** Math.min(this.attempts - 1, 30));
	}

	private failImpatient(): void {
		for (const waiter of [...this.waiters])
			if (this.wasOpen && !waiter.isPatient)
				waiter.fail(new UnavailableError());
	}

	private finish(reason: Error): void {
		if (this.current === "closed")
			return;
		const { session } = this;
		clearTimeout(this.timer);
		this.become("closed", reason);
		this.session = undefined;
		this.first.reject(reason);
		for (const waiter of [...this.waiters])
			waiter.fail(reason);
		this.listeners.failAll(reason);
		session?.close();
	}

	// ---- finding a session ----

	/** The time that is left is given to send. Settles when the call does, within its time. */
	private async run<T>(
		options: CallOptions, isPatient: boolean, timeout: number, send: (session: Session, left: number) => Promise<T> | T,
	): Promise<T> {
		const start = Date.now();
		for (;;) {
			const session = this.session?.isOpen ? this.session : await this.await(options, isPatient, timeout, start);
			const left = timeout ? Math.max(1, timeout - (Date.now() - start)) : 0;
			try {
				return await send(session, left === timeout ? timeout : left);
			} catch (error) {
				// what was not carried out may be repeated where the IDL says so
				if (!(error instanceof UnavailableError) || !isPatient || this.current === "closed")
					throw error;
			}
		}
	}

	private await({ signal }: CallOptions, isPatient: boolean, timeout: number, start: number): Promise<Session> {
		return new Promise((resolve, reject) => {
			if (this.current === "closed")
				throw new ClosedError();
			if (this.wasOpen && !isPatient)
				throw new UnavailableError();
			if (signal?.aborted)
				throw abortReason(signal);
			const leave = (): void => {
				clearTimeout(timer);
				signal?.removeEventListener("abort", onAbort);
				this.waiters.delete(waiter);
			};
			const waiter: Waiter = {
				isPatient,
				go: (session) => (leave(), resolve(session)),
				fail: (error) => (leave(), reject(error)),
			};
			const onAbort = (): void => waiter.fail(abortReason(signal!));
			const timer = timeout ? after(timeout - (Date.now() - start), () => waiter.fail(new TimeoutError(timeout))) : undefined;
			signal?.addEventListener("abort", onAbort);
			this.waiters.add(waiter);
		});
	}

	private timeoutOf(method: Method, options: CallOptions): number {
		return options.timeout ?? method.timeout ?? this.settings.timeout;
	}

	/** What a packet names the service by. */
	private where(session: Session, { service, reference }: Target): string | Promise<string> {
		if (reference) {
			if (!(reference instanceof Held) || !reference.isOf(session))
				throw new RemoteError({ name: "TitanError", code: 410, message: "the service was released, or its connection is gone" });
			return reference.id;
		}
		const isPlain = exactKey.test(service) && (session.isOfOurs || !service.split("@")[0]!.includes("."));
		return isPlain ? service : this.resolve(session, service);
	}

	/** A name or a range: the server knows which definition that is. */
	private resolve(session: Session, service: string): Promise<string> {
		const known = this.definitions.get(session) ?? new Map<string, Promise<string>>();
		this.definitions.set(session, known);
		let found = known.get(service);
		if (!found) {
			const data = ["query_interface", service];
			found = session.request({ type: PacketType.task, data, options: {}, timeout: this.settings.timeout })
				.then((answer) => definitionOf(answer).id);
			found.catch(() => known.delete(service));
			known.set(service, found);
		}
		return found;
	}

	// ---- calls ----

	private outgoing(session: Session, method: Method, args: readonly unknown[]): Outgoing {
		let upload: Outgoing["upload"];
		const written = writeArgs(method, args, "packet", (items, type) => {
			const made = session.newUpload();
			upload = { upload: made.upload, items: items as Items<unknown>, type };
			return made.reference;
		});
		return { args: written, upload };
	}

	/** Sends a call with what it uploads. The answer as it came, or what the call failed with. */
	private async exchange(
		session: Session, target: Target, method: Method, args: readonly unknown[], left: number, accept?: (answer: unknown) => void,
	): Promise<unknown> {
		const named = this.where(session, target);
		const service = typeof named === "string" ? named : await named;
		const { args: written, upload } = this.outgoing(session, method, args);
		const call = session.start({
			type: method.property ? packetTypes[method.property] : PacketType.call,
			data: [service, method.name, ...written],
			options: target.options,
			timeout: left,
			...(accept ? { accept } : {}),
			isTimedLater: upload !== undefined && method.streams === undefined && target.options.timeout === undefined,
		});
		if (upload) {
			const { upload: writing, items, type } = upload;
			const place = new Place("packet", "item");
			session.write(writing, items, (item) => type.write(item, place)).then(() => call.setTime(), (error: unknown) => call.fail(error));
			if (!method.streams)
				call.answer.then(() => writing.stop(), () => writing.stop());
			else
				call.answer.catch(() => writing.stop());
		}
		return call.answer;
	}

	private failure(method: Method, error: unknown): unknown {
		return error instanceof RemoteError ? readError(method, error, "packet") : error;
	}

	private isPatient(method: Method): boolean {
		return method.isIdempotent === true && !method.streams && !method.serves &&
			!method.params.some(({ kind }) => kind === "stream" || kind === "service");
	}

	async $call(target: Target, method: Method, args: readonly unknown[]): Promise<unknown> {
		const timeout = this.timeoutOf(method, target.options);
		try {
			return await this.run(target.options, this.isPatient(method), timeout, async (session, left) => {
				const answer = this.exchange(session, target, method, args, left);
				if (method.isOneway) {
					answer.catch(() => undefined);
					return undefined;
				}
				return this.resultOf(session, method, await answer);
			});
		} catch (error) {
			throw this.failure(method, error);
		}
	}

	private resultOf(session: Session, method: Method, answer: unknown): unknown {
		if (!method.serves)
			return readResult(method, answer, "packet");
		const { id } = definitionOf(answer);
		return new (method.serves())(this, {}, new Held(id, session));
	}

	$open(target: Target, method: Method, args: readonly unknown[]): Stream<unknown> {
		const stream = new Stream<unknown>(), abort = new AbortController();
		const { signal } = target.options;
		const onAbort = (): void => stream.cancel(abortReason(signal!));
		const options = { ...target.options, signal: abort.signal };
		stream.$begin({ taken: () => undefined, stop: () => abort.abort() });
		signal?.addEventListener("abort", onAbort);
		stream.$whenOver(() => signal?.removeEventListener("abort", onAbort));
		if (signal?.aborted)
			onAbort();
		const type = method.streams!, place = new Place("packet", "item");
		this.run(options, false, this.timeoutOf(method, options), (session, left) =>
			this.exchange(session, { ...target, options }, method, args, left, (answer) => session.read(answer, {
				stream,
				item: (data) => type.read(data, place),
				error: (error) => this.failure(method, error),
			}))).catch((error: unknown) => stream.$fail(this.failure(method, error)));
		return stream;
	}

	// ---- events ----

	$on(target: Target, event: EventInfo, listener: (...args: any[]) => void): Subscription {
		return this.listen(eventName(target, event), (args) => readEvent(event, args, "packet"), listener);
	}

	private listen(name: string, read: (args: readonly unknown[]) => unknown[], listener: (...args: any[]) => void): Subscription {
		if (this.current === "closed")
			throw new ClosedError();
		return this.listeners.add(name, (args) => {
			const given = read(args);
			try {
				listener(...given);
			} catch (error) {
				report(error);
			}
		});
	}

	private ask(name: string): void {
		const { session } = this;
		if (!session?.isOpen)
			return; // asked when there is one
		const heard = this.listeners.names.get(name);
		session.request({ type: PacketType.task, data: ["subscribe", name], options: {}, timeout: this.settings.timeout }).then(
			() => heard?.confirm(),
			(error: unknown) => {
				const isRefused = error instanceof RemoteError || error instanceof DecodeError;
				if (isRefused && this.listeners.names.get(name) === heard)
					this.listeners.fail(name, error);
			});
	}

	private unsubscribe(name: string): void {
		if (this.session?.isOpen)
			this.session.request({ type: PacketType.task, data: ["unsubscribe", name], options: {}, timeout: this.settings.timeout })
				.catch((_: NetronError) => undefined);
	}
}
