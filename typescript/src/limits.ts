// limits.ts - everything a peer can make grow has a limit.

export interface Limits {
	/** One packet, received or sent, in bytes. */
	maxPacketBytes: number;
	/** Values inside each other. */
	maxDepth: number;
	/** Array items and map entries of one packet, all levels together. */
	maxElements: number;
	/** Calls that wait for an answer. */
	maxPending: number;
	/** Streams open, in each direction. */
	maxStreams: number;
	/** Chunks of streams that were not announced yet, in bytes. */
	earlyBytes: number;
	/** What waits to be read from one stream of a peer that knows no credit, in bytes. */
	streamQueueBytes: number;
	/** What the socket may hold unsent before the writers of streams wait, in bytes. */
	writeHighBytes: number;
	/** An answer, an event or a line of a stream over HTTP, in bytes. */
	maxBodyBytes: number;
}

export const defaultLimits: Readonly<Limits> = {
	maxPacketBytes: 16 * 1024 * 1024,
	maxDepth: 32,
	maxElements: 1024 * 1024,
	maxPending: 65536,
	maxStreams: 1000,
	earlyBytes: 1024 * 1024,
	streamQueueBytes: 16 * 1024 * 1024,
	writeHighBytes: 1024 * 1024,
	maxBodyBytes: 16 * 1024 * 1024,
};
