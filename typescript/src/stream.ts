// stream.ts - the reading end of a stream: an async iterable that can be stopped.
import { CancelledError } from "./errors.js";

/** What stands behind a stream. */
export interface StreamSource {
	/** Items were taken: the writer may send so much more. */
	taken(bytes: number, items: number): void;
	/** No more is wanted. */
	stop(): void;
}

interface Waiting<T> {
	resolve(result: IteratorResult<T, undefined>): void;
	reject(error: unknown): void;
}

/** Items of a stream, to be read once: `for await (const item of stream)`. Leaving the loop stops the
 * writer. What goes wrong with the call, or ends the stream too early, is thrown by the loop. */
export class Stream<T> implements AsyncIterableIterator<T> {
	private readonly items: { value: T; size: number }[] = [];
	private readonly waiting: Waiting<T>[] = [];
	private end: { error?: unknown } | undefined;
	private source: StreamSource | undefined;
	private whenOver: (() => void) | undefined;
	private bytes = 0;

	[Symbol.asyncIterator](): this {
		return this;
	}

	next(): Promise<IteratorResult<T, undefined>> {
		const first = this.items.shift();
		if (first) {
			this.bytes -= first.size;
			this.source?.taken(first.size, 1);
			return Promise.resolve({ value: first.value, done: false });
		}
		if (!this.end)
			return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
		const { error } = this.end;
		this.end = {}; // thrown once, as by a generator
		return error === undefined ? Promise.resolve({ value: undefined, done: true }) : Promise.reject(error);
	}

	/** No more is wanted: the writer is told, and the loop ends. */
	return(): Promise<IteratorResult<T, undefined>> {
		this.cancel();
		return Promise.resolve({ value: undefined, done: true });
	}

	/** The same from outside of the loop, which then throws reason, a CancelledError by default. */
	cancel(reason?: unknown): void {
		const { source } = this;
		if (this.end && this.items.length === 0)
			return;
		this.items.length = 0;
		this.bytes = 0;
		this.close({ error: reason ?? new CancelledError() });
		this.end = reason === undefined ? {} : { error: reason };
		source?.stop();
	}

	/** Everything, as an array. */
	async toArray(): Promise<T[]> {
		const all: T[] = [];
		for await (const item of this)
			all.push(item);
		return all;
	}

	// ---- for connections ----

	/** Bytes of what waits to be read. */
	get $waiting(): number {
		return this.bytes;
	}

	get $isOver(): boolean {
		return this.end !== undefined;
	}

	$begin(source: StreamSource): void {
		this.source = source;
	}

	/** run: when nothing more will come. */
	$whenOver(run: () => void): void {
		if (this.end)
			run();
		else
			this.whenOver = run;
	}

	$push(value: T, size: number): void {
		const reader = this.waiting.shift();
		if (this.end)
			return;
		if (reader) {
			this.source?.taken(size, 1);
			reader.resolve({ value, done: false });
			return;
		}
		this.items.push({ value, size });
		this.bytes += size;
	}

	$end(): void {
		this.close({});
	}

	/** What was pushed before is still read. */
	$fail(error: unknown): void {
		this.close({ error });
	}

	private close(end: { error?: unknown }): void {
		if (this.end)
			return;
		const [first, ...others] = this.waiting.splice(0);
		this.end = first ? {} : end;
		this.source = undefined;
		if (end.error === undefined)
			first?.resolve({ value: undefined, done: true });
		else
			first?.reject(end.error);
		for (const reader of others)
			reader.resolve({ value: undefined, done: true });
		this.whenOver?.();
	}
}
