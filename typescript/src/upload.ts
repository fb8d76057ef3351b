// upload.ts - the writing end of a stream: takes items from an iterable as fast as the reader, and the
// connection, let it.
import { deferred, type Deferred } from "./waiting.js";

export type Items<T> = AsyncIterable<T> | Iterable<T>;

/** What two peers start with when they announced `credit`. */
const WINDOW_BYTES = 256 * 1024;
const WINDOW_ITEMS = 1024;

/** A generator that waits for something ends when it has it; what it throws then nobody asked for. */
async function release(iterator: AsyncIterator<unknown> | Iterator<unknown>): Promise<void> {
	try {
		await iterator.return?.();
	} catch {
		// its call has an end already
	}
}

export class Upload {
	private bytes = WINDOW_BYTES;
	private items = WINDOW_ITEMS;
	private room: Deferred<void> | undefined;
	private abandon: (() => void) | undefined;
	private isOver = false;
	index = 0;

	/** hasCredit: the reader says how much may go; else only the socket does. */
	constructor(readonly id: number, private readonly hasCredit: boolean, private readonly canWrite: () => boolean) {}

	private get isOpen(): boolean {
		return this.hasCredit ? this.bytes > 0 && this.items > 0 : this.canWrite();
	}

	/** The reader grants so much more. False: more than can be. */
	grant(bytes: number, items: number): boolean {
		this.bytes += bytes;
		this.items += items;
		this.room?.resolve();
		return this.bytes <= 0x80000000 && this.items <= 0x80000000;
	}

	/** Nothing goes any more. */
	stop(): void {
		this.isOver = true;
		this.room?.resolve();
		this.abandon?.();
	}

	/** False: it is over. */
	private async wait(): Promise<boolean> {
		while (!this.isOver && !this.isOpen) {
			this.room = deferred();
			const timer = this.hasCredit ? undefined : setTimeout(() => this.room?.resolve(), 10);
			await this.room.promise;
			clearTimeout(timer);
		}
		return !this.isOver;
	}

	/** undefined: it is over, and nobody waits for the item any more. */
	private next<T>(iterator: AsyncIterator<T> | Iterator<T>): Promise<IteratorResult<T> | undefined> {
		return new Promise((resolve, reject) => {
			this.abandon = () => resolve(undefined);
			Promise.resolve(iterator.next()).then(resolve, reject);
		});
	}

	private async pump<T>(iterator: AsyncIterator<T> | Iterator<T>, send: (item: T) => number): Promise<boolean> {
		for (;;) {
			const next = await this.next(iterator);
			if (next?.done)
				return !this.isOver;
			if (!next || !(await this.wait()))
				return false;
			this.bytes -= send(next.value);
			this.items--;
			this.index++;
		}
	}

	/** Sends every item; send gives the bytes of one. True: all of them went. Throws what items throws. */
	async run<T>(items: Items<T>, send: (item: T) => number): Promise<boolean> {
		const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
		let isWhole = false;
		try {
			isWhole = await this.pump(iterator, send);
			return isWhole;
		} finally {
			this.abandon = undefined;
			if (!isWhole)
				void release(iterator);
		}
	}
}
