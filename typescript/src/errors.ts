// errors.ts - what a call may fail with. One class per reason; `code` is the status on the wire, an
// HTTP number. The table in <netron/error.h> is the original.

/** What all failures of a call have in common. */
export class NetronError extends Error {
	/** The status on the wire: an HTTP number. */
	readonly code: number;

	constructor(code: number, message: string, options?: { cause?: unknown }) {
		super(message, options);
		this.name = new.target.name;
		this.code = code;
	}

	/** Whether trying again may help. */
	get isRetryable(): boolean {
		return this.code === 408 || this.code === 429 || this.code === 500 || this.code === 503;
	}
}

/** The time of the call has passed. */
export class TimeoutError extends NetronError {
	constructor(milliseconds: number) {
		super(408, `no answer within ${milliseconds} ms`);
	}
}

/** Cancelled on this side. A call with an AbortSignal is rejected with the signal's reason instead. */
export class CancelledError extends NetronError {
	constructor(message = "cancelled by the caller") {
		super(499, message);
	}

	override get isRetryable(): boolean {
		return false;
	}
}

/** The connection was lost while the call was under way: whether it was carried out is unknown. */
export class LostError extends NetronError {
	constructor(message = "the connection was lost; the outcome is unknown", options?: { cause?: unknown }) {
		super(503, message, options);
	}

	override get isRetryable(): boolean {
		return false;
	}
}

/** There is no connection, so the call was not carried out: it may be made again. */
export class UnavailableError extends NetronError {
	constructor(message = "there is no connection", options?: { cause?: unknown }) {
		super(503, message, options);
	}
}

/** The connection was closed on this side. */
export class ClosedError extends NetronError {
	constructor(message = "the connection is closed") {
		super(503, message);
	}
}

/** The peer broke the protocol. */
export class ProtocolError extends NetronError {
	constructor(message: string) {
		super(400, message);
	}
}

/** Bytes, or JSON, that are not what was expected; or a value that cannot be written. */
export class DecodeError extends NetronError {
	constructor(message: string) {
		super(400, message);
	}
}

/** A limit of this side is reached. */
export class LimitError extends NetronError {
	constructor(message: string) {
		super(413, message);
	}
}

/** A value is not what its declaration says. `path` names it: `orders[3].price`. */
export class ValueError extends NetronError {
	readonly path: string;

	constructor(path: string, message: string) {
		super(422, path ? `${path}: ${message}` : message);
		this.path = path;
	}
}

/** Everything an error may carry on the wire. */
export interface Failure {
	/** The class the server names, such as `UnknownSymbol` or `TitanError`. */
	name: string;
	code: number;
	message: string;
	details?: unknown;
	context?: unknown;
	timestamp?: number | undefined;
	requestId?: string | undefined;
	correlationId?: string | undefined;
	spanId?: string | undefined;
	traceId?: string | undefined;
	stack?: unknown;
	cause?: unknown;
	extras?: unknown;
	/** What a peer threw that is no error: any value. */
	value?: unknown;
}

/** The other side answered with an error. Errors that a service declares are subclasses of it, with
 * the declared members in `details`. */
export class RemoteError<D = unknown> extends NetronError {
	readonly details: D;
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(failure.code, failure.message, failure.cause === undefined || failure.cause === null ? undefined : { cause: failure.cause });
		this.name = failure.name;
		this.details = failure.details as D;
		this.failure = failure;
	}

	/** The id the server gave the request, if it did. */
	get requestId(): string | undefined {
		return this.failure.requestId;
	}

	/** What the peer threw, when it was no error. */
	get value(): unknown {
		return this.failure.value;
	}
}

/** Whatever an error answer carried, as an error. */
export function remoteError(value: unknown): RemoteError {
	if (value instanceof RemoteError)
		return value;
	const message = typeof value === "string" ? value : "the peer answered with an error without a status";
	return new RemoteError({ name: "TitanError", code: 500, message, value });
}
