// upload.ts - the writing end of a stream: takes items from an iterable as fast as the reader, and the
// connection, let it.
import { deferred, type Deferred } from "./waiting.js";

export type Items<T> = AsyncIterable<T> | Iterable<T>;

/** What two peers start with when they announced `credit`. */
const WINDOW_BYTES = 256 * 1024;
const WINDOW_ITEMS = 1024;

export class Upload {
	private bytes = WINDOW_BYTES;
	private items = WINDOW_ITEMS;
	private room: Deferred<void> | undefined;
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

	/** Sends every item; send gives the bytes of one. True: all of them went. Throws what items throws. */
	async run<T>(items: Items<T>, send: (item: T) => number): Promise<boolean> {
		for await (const item of items) {
			if (!(await this.wait()))
				return false;
			this.bytes -= send(item);
			this.items--;
			this.index++;
		}
		return !this.isOver;
	}
}
