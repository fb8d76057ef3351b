// service.ts - what generated code says of a service, and what its clients are made of.
import { CancelledError, DecodeError, RemoteError, ValueError, type Failure } from "./errors.js";
import type { Stream } from "./stream.js";
import { any, Place, Struct, type Field, type Form, type Type } from "./types.js";
import { Definition, isPlainObject, Reference } from "./values.js";

export interface CallOptions {
	/** Milliseconds until the call is given up; 0: never. Else @timeout, else the connection's. */
	timeout?: number | undefined;
	/** Takes the call back when it is aborted. */
	signal?: AbortSignal | undefined;
	/** Travels with the call; handlers can read it. */
	metadata?: Readonly<Record<string, string>> | undefined;
	/** W3C trace context. */
	traceparent?: string | undefined;
	/** Another version of the service: `Market@1.3.0`, `Market`, `Market@^1.2`. */
	service?: string | undefined;
}

/** A class of errors that a service declares. */
export interface ErrorClass {
	new (failure: Failure): RemoteError;
	readonly $name: string;
	readonly $code: number;
	readonly $details: () => Struct;
}

export interface Method {
	readonly name: string;
	readonly params: readonly Param[];
	/** undefined: none, or a stream. */
	readonly returns?: Type | undefined;
	/** Items of the stream it returns. */
	readonly streams?: Type | undefined;
	/** The class of the client that stands for the service it returns. */
	readonly serves?: (() => ClientClass) | undefined;
	readonly throws?: () => readonly ErrorClass[];
	readonly timeout?: number | undefined;
	readonly isOneway?: boolean | undefined;
	readonly isIdempotent?: boolean | undefined;
	/** Reads or writes the property of that name. */
	readonly property?: "get" | "set" | undefined;
}

/** stream: its items are written by the caller. rest: further positional arguments. service: a client. */
export interface Param extends Field {
	readonly kind?: "stream" | "rest" | "service" | undefined;
}

export interface EventInfo {
	readonly name: string;
	readonly params: readonly Field[];
}

export interface ClientClass {
	new (connection: Connection, options?: CallOptions, reference?: ServiceReference): Client;
}

/** A service that a peer handed over. It ends with the connection it came over. */
export interface ServiceReference {
	readonly id: string;
	readonly isGone: boolean;
	release(): void;
}

/** Which service a call is meant for. */
export interface Target {
	/** name@version, or what the options say. */
	readonly service: string;
	readonly options: CallOptions;
	readonly reference?: ServiceReference | undefined;
}

/** Ends what was asked for. */
export interface Subscription {
	/** Nothing is heard after it returns. */
	close(): void;
	/** Resolved when the server has confirmed it: what is emitted from then on is heard. Rejected when
	 * it cannot be had. */
	readonly ready: Promise<void>;
}

export type State = "connecting" | "open" | "waiting" | "closed";

/** A way to a server; see connect(). */
export interface Connection {
	readonly url: string;
	readonly state: State;
	/** The first connection is there; rejected when it cannot be made. */
	readonly ready: Promise<void>;
	/** Told of every change of the state; reason: why a connection was lost. */
	onstate: ((state: State, reason?: Error) => void) | undefined;
	close(): void;

	$call(target: Target, method: Method, args: readonly unknown[]): Promise<unknown>;
	$open(target: Target, method: Method, args: readonly unknown[]): Stream<any>;
	$on(target: Target, event: EventInfo, listener: (...args: any[]) => void): Subscription;
}

// ---- arguments and results ----

/** The arguments as they are sent. A stream is left out: its place holds what stream() gives. */
export function writeArgs(method: Method, args: readonly unknown[], form: Form, stream: (items: unknown, type: Type) => unknown): unknown[] {
	const place = new Place(form);
	const out: unknown[] = [];
	method.params.forEach((param, i) => {
		const given = args[i] === undefined && param.initial ? param.initial() : args[i];
		if (param.kind === "stream") {
			out.push(stream(given, param.type));
		} else if (param.kind === "service") {
			out.push(referenceTo(given, param.name, form));
		} else if (param.kind === "rest") {
			for (const [at, item] of ((given ?? []) as unknown[]).entries())
				out.push(place.at(`${param.name}[${at}]`, () => param.type.write(item, place)));
		} else {
			out.push(place.at(param.name, () => param.type.write(given, place)));
		}
	});
	while (out.length > 0 && out[out.length - 1] === undefined)
		out.pop();
	return form === "json" ? out.map((item) => item ?? null) : out;
}

function referenceTo(client: unknown, name: string, form: Form): Reference {
	const reference = client instanceof Client ? client.$reference : undefined;
	if (form === "json" || !reference)
		throw new ValueError(name, form === "json" ? "a service cannot be handed over by HTTP" : "a client of a service that this connection handed out");
	if (reference.isGone)
		throw new ValueError(name, "a service that was released, or whose connection is gone");
	return new Reference(reference.id);
}

export function readResult(method: Method, value: unknown, form: Form): unknown {
	if (method.returns === undefined)
		return undefined;
	return method.returns.read(value, new Place(form, "result"));
}

/** The arguments of an event; those that are not there are absent. */
export function readEvent(event: EventInfo, args: readonly unknown[], form: Form): unknown[] {
	const place = new Place(form);
	return event.params.map(({ name, type, initial }, i) => {
		const given = args[i];
		return (given === undefined || given === null) && initial ? initial() : place.at(name, () => type.read(given, place));
	});
}

/** The declared error that a failure is, or the failure. */
export function readError(method: Method, error: RemoteError, form: Form): RemoteError {
	const declared = method.throws?.().find(({ $name, $code }) => $name === error.failure.name && $code === error.code);
	if (!declared)
		return error;
	const given = error.failure.details, { message } = error; // a member `message` travels as the error's own
	try {
		const details = declared.$details().read({ message, ...(isPlainObject(given) ? given : {}) }, new Place(form, "details"));
		return new declared({ ...error.failure, details });
	} catch {
		return error; // its members are not as declared: what came is better than nothing
	}
}

// ---- clients ----

/** What generated clients are made of. The members of the service have their own names, everything
 * else begins with $. */
export abstract class Client {
	readonly $connection: Connection;
	readonly $options: CallOptions;
	/** Of a service that a peer handed over. */
	readonly $reference: ServiceReference | undefined;

	constructor(connection: Connection, options: CallOptions = {}, reference?: ServiceReference) {
		this.$connection = connection;
		this.$options = options;
		this.$reference = reference;
	}

	/** The same service with other options for every call. */
	$with(options: CallOptions): this {
		const made = this.constructor as ClientClass;
		return new made(this.$connection, { ...this.$options, ...options }, this.$reference) as this;
	}

	/** Of a service that was handed over: it is not needed any more. */
	$release(): void {
		this.$reference?.release();
	}

	/** name@version. */
	protected abstract $key(): string;

	private $target(options: CallOptions | undefined): Target {
		const merged = options ? { ...this.$options, ...options } : this.$options;
		return { service: merged.service ?? this.$key(), options: merged, reference: this.$reference };
	}

	protected $call<R>(method: Method, args: readonly unknown[], options?: CallOptions): Promise<R> {
		return this.$connection.$call(this.$target(options), method, args) as Promise<R>;
	}

	protected $open<T>(method: Method, args: readonly unknown[], options?: CallOptions): Stream<T> {
		return this.$connection.$open(this.$target(options), method, args);
	}

	protected $event<A extends unknown[]>(event: EventInfo): Event<A> {
		return new Event<A>((listener) => this.$connection.$on(this.$target(undefined), event, listener));
	}

	protected $property<T>(name: string, type: Type): Property<T> & Observable<T> {
		return new PropertyHandle<T>(name, type, (method, args, options) => this.$call(method, args, options),
			(event) => this.$event(event));
	}
}

/** An event of a service. */
export class Event<A extends unknown[]> {
	constructor(private readonly subscribe: (listener: (...args: A) => void) => Subscription) {}

	/** Calls listener at every event, also over connections to come, until the subscription is closed. */
	on(listener: (...args: A) => void): Subscription {
		return this.subscribe(listener);
	}

	/** Waits for the next one. */
	next(options: { signal?: AbortSignal | undefined } = {}): Promise<A> {
		return new Promise((resolve, reject) => {
			const { signal } = options;
			const abort = (): void => end(() => reject(signal!.reason));
			const subscription = this.subscribe((...args) => end(() => resolve(args)));
			const end = (settle: () => void): void => {
				subscription.close();
				signal?.removeEventListener("abort", abort);
				settle();
			};
			subscription.ready.catch((error: unknown) => end(() => reject(error)));
			if (signal?.aborted)
				abort();
			else
				signal?.addEventListener("abort", abort);
		});
	}

	/** All of them from now on. `limit` may wait; the oldest beyond them are dropped. */
	async *all(limit = 1024): AsyncGenerator<A, never, undefined> {
		const waiting: A[] = [];
		let wake: (() => void) | undefined, failed: { error: unknown } | undefined;
		const subscription = this.subscribe((...args) => {
			waiting.push(args);
			if (waiting.length > limit)
				waiting.shift();
			wake?.();
		});
		subscription.ready.catch((error: unknown) => {
			failed = { error };
			wake?.();
		});
		try {
			for (;;) {
				while (waiting.length > 0)
					yield waiting.shift()!;
				if (failed)
					throw failed.error;
				await new Promise<void>((resolve) => (wake = resolve));
			}
		} finally {
			subscription.close();
		}
	}
}

type Call = (method: Method, args: readonly unknown[], options?: CallOptions) => Promise<any>;

/** A property that can be read. */
export interface ReadonlyProperty<T> {
	get(options?: CallOptions): Promise<T>;
}

/** A property with @notify: `changed` tells every new value. */
export interface Observable<T> {
	readonly changed: Event<[value: T]>;
}

/** A property that can be written, too. */
export interface Property<T> extends ReadonlyProperty<T> {
	set(value: T, options?: CallOptions): Promise<void>;
}

class PropertyHandle<T> implements Property<T>, Observable<T> {
	private readonly reads: Method;
	private readonly writes: Method;
	readonly changed: Event<[value: T]>;

	constructor(name: string, type: Type, private readonly call: Call, event: (info: EventInfo) => Event<[value: T]>) {
		this.reads = { name, params: [], returns: type, property: "get", isIdempotent: true };
		this.writes = { name, params: [{ name, type }], property: "set" };
		this.changed = event({ name, params: [{ name: "value", type }] });
	}

	get(options?: CallOptions): Promise<T> {
		return this.call(this.reads, [], options) as Promise<T>;
	}

	set(value: T, options?: CallOptions): Promise<void> {
		return this.call(this.writes, [value], options) as Promise<void>;
	}
}

// ---- without generated code ----

/** Calls by name: `dynamic(connection, "Market@1.2.0").call("getQuote", "ACME")`. Values are as the
 * protocol has them. */
export class DynamicClient extends Client {
	constructor(connection: Connection, private readonly service: string, options?: CallOptions, reference?: ServiceReference) {
		super(connection, options, reference);
	}

	protected override $key(): string {
		return this.service;
	}

	override $with(options: CallOptions): this {
		return new DynamicClient(this.$connection, this.service, { ...this.$options, ...options }, this.$reference) as this;
	}

	private method(name: string): Method {
		return { name, params: [{ name: "args", type: any, kind: "rest" }], returns: any };
	}

	call(method: string, ...args: unknown[]): Promise<unknown> {
		return this.$call(this.method(method), [args]);
	}

	stream(method: string, ...args: unknown[]): Stream<unknown> {
		return this.$open({ ...this.method(method), returns: undefined, streams: any }, [args]);
	}

	get(name: string): Promise<unknown> {
		return this.$call({ name, params: [], returns: any, property: "get", isIdempotent: true }, []);
	}

	set(name: string, value: unknown): Promise<void> {
		return this.$call({ name, params: [{ name: "value", type: any }], property: "set" }, [value]);
	}
}

export function dynamic(connection: Connection, service: string, options?: CallOptions): DynamicClient {
	return new DynamicClient(connection, service, options);
}

export function definitionOf(value: unknown): Definition {
	if (value instanceof Definition)
		return value;
	throw new DecodeError("the answer is no service");
}

/** Rejects with the reason of the signal, as fetch does. */
export function abortReason(signal: AbortSignal): unknown {
	return signal.reason ?? new CancelledError();
}

// ---- what generated code is written with ----

export function method(name: string, params: readonly Param[], more: Omit<Method, "name" | "params"> = {}): Method {
	return { name, params, ...more };
}

export function param(name: string, type: Type, initial?: () => unknown): Param {
	return { name, type, initial };
}

export function rest(name: string, type: Type): Param {
	return { name, type, kind: "rest" };
}

export function upload(name: string, type: Type): Param {
	return { name, type, kind: "stream" };
}

export function reference(name: string): Param {
	return { name, type: any, kind: "service" };
}

export function event(name: string, params: readonly Field[]): EventInfo {
	return { name, params };
}
