// packet.ts - the layout of packets, and the two texts that begin a connection.
import { Decoder } from "./decode.js";
import { Encoder, type Dialect } from "./encode.js";
import { DecodeError } from "./errors.js";
import type { Limits } from "./limits.js";
import { isPlainObject } from "./values.js";

export const PacketType = {
	ping: 0, get: 1, set: 2, call: 3, task: 4, stream: 5, streamError: 6, streamClose: 7,
	// only between peers that announced them
	context: 8, cancel: 9, credit: 10, stop: 11, goaway: 12,
} as const;

export const Flag = { end: 0x10, live: 0x20, request: 0x40, error: 0x80 } as const;

export interface Packet {
	id: number;
	flags: number;
	type: number;
	data: unknown;
	/** Bytes of the encoded data. */
	size: number;
	streamId: number;
	index: number;
}

export function writePacket(
	id: number, flags: number, data: unknown, dialect: Dialect, limits: Limits, stream?: { id: number; index: number },
): Uint8Array {
	const encoder = new Encoder(dialect, limits.maxPacketBytes);
	encoder.u32(id);
	encoder.u8(flags);
	encoder.value(data);
	if (stream) {
		encoder.u32(stream.id);
		encoder.u32(stream.index);
	}
	return encoder.take();
}

/** Bytes around the data of a chunk. */
export const CHUNK_FRAME = 13;

export function readPacket(bytes: Uint8Array, limits: Limits): Packet {
	if (bytes.length > limits.maxPacketBytes)
		throw new DecodeError(`a packet of more than ${limits.maxPacketBytes} bytes`);
	if (bytes.length < 6)
		throw new DecodeError("a packet of less than 6 bytes");
	const flags = bytes[4]!, type = flags & 15;
	const body = new Decoder(bytes.subarray(5), limits);
	const id = new Decoder(bytes, limits).u32();
	const data = body.value();
	const packet: Packet = { id, flags, type, data, size: body.offset, streamId: 0, index: 0 };
	if (type === PacketType.stream) {
		packet.streamId = body.u32();
		packet.index = body.u32();
	}
	if (body.left > 0)
		throw new DecodeError("bytes are left over behind a packet");
	return packet;
}

// ---- the hello ----

export type Feature = "int64" | "context" | "cancel" | "credit" | "goaway";
export const FEATURES: readonly Feature[] = ["int64", "context", "cancel", "credit", "goaway"];

export interface Hello {
	id: string;
	features: Set<Feature>;
	/** How often the peer bears to be asked for a sign of life; 0: it did not say. */
	keepalive: number;
}

export function writeHello(id: string, keepalive: number, timeout: number): string {
	const said = { v: 1, features: FEATURES, ...(keepalive ? { keepalive } : {}), ...(timeout ? { timeout } : {}) };
	return JSON.stringify({ type: "client-id", id, netronc: said });
}

/** What is wrong with the announcement only means that there is none. */
function announced(said: unknown): { features: Set<Feature>; keepalive: number } {
	const none = { features: new Set<Feature>(), keepalive: 0 };
	if (!isPlainObject(said) || said["v"] !== 1 || !Array.isArray(said["features"]))
		return none;
	const keepalive = said["keepalive"] ?? 0, names: unknown[] = said["features"];
	if (typeof keepalive !== "number" || names.some((name) => typeof name !== "string"))
		return none;
	return { features: new Set(FEATURES.filter((name) => names.includes(name))), keepalive };
}

export function readHello(text: string): Hello {
	let hello: unknown;
	try {
		hello = JSON.parse(text);
	} catch {
		throw new DecodeError("the server's hello is no JSON");
	}
	if (!isPlainObject(hello) || hello["type"] !== "id" || typeof hello["id"] !== "string" || !hello["id"])
		throw new DecodeError("the server's hello is not what it should be");
	return { id: hello["id"], ...announced(hello["netronc"]) };
}
