// waiting.ts - promises that are settled from elsewhere, and timers that keep no process alive.

export interface Deferred<T> {
	readonly promise: Promise<T>;
	resolve(value: T): void;
	reject(error: unknown): void;
}

/** Nobody has to listen to it: a rejection that nobody hears is no event of the process. */
export function deferred<T>(): Deferred<T> {
	let resolve!: (value: T) => void, reject!: (error: unknown) => void;
	const promise = new Promise<T>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	promise.catch(() => undefined);
	return { promise, resolve, reject };
}

export type Timer = ReturnType<typeof setTimeout>;

/** Longer than a timer can be is never. */
export function after(milliseconds: number, run: () => void): Timer | undefined {
	return milliseconds > 0x7fffffff ? undefined : setTimeout(run, milliseconds);
}

/** A background matter: in Node it does not keep the process alive. */
export function background(timer: Timer | undefined): Timer | undefined {
	if (typeof timer === "object" && "unref" in timer)
		(timer as { unref(): void }).unref();
	return timer;
}
