// streams.netron.ts - types and clients of streams.nsvc.
// Written by netronc 0.1.0. Change streams.nsvc instead.
import * as $ from "@netron/client";

export const Side = {
	buy: 1,
	sell: 2,
} as const;
export type Side = (typeof Side)[keyof typeof Side] | (number & {});
export const $Side: $.Type<Side> = $.enumeration($.i32, Side);

export const Access = {
	read: 1,
	write: 2,
} as const;
export type Access = number;
export const $Access: $.Type<Access> = $.flags($.u16, Access);

export interface Chunk {
	at: bigint;
	data: Uint8Array;
}
export const $Chunk: $.Struct<Chunk> = $.struct("Chunk", () => [
	$.field("at", $.u64),
	$.field("data", $.bytes),
]);

export type Message =
	| { text: string }
	| { chunk: Chunk }
	/** An alternative that this file does not know; it cannot be sent. */
	| { $unknown: string };
export const $Message: $.Type<Message> = $.union("Message", () => [
	$.field("text", $.string),
	$.field("chunk", $Chunk),
]);

export interface Cut$Details {
	at: bigint;
}
export const $Cut: $.Struct<Cut$Details> = $.struct("Cut", () => [
	$.field("at", $.u64),
]);

export class Cut extends $.RemoteError<Cut$Details> {
	static readonly $name = "Cut";
	static readonly $code = 410;
	static readonly $details = (): $.Struct => $Cut;
}

export type Id = string;

const $Streams = {
	down: $.method("down", [$.param("from", $.u64), $.param("to", $.optional($.u64))], { streams: $Chunk, throws: () => [Cut] }),
	up: $.method("up", [$.param("name", $.string), $.upload("chunks", $Chunk), $.param("more", $.u8, () => 3), $.rest("tags", $.string)], { returns: $.u64, throws: () => [Cut] }),
	drain: $.method("drain", [$.upload("sides", $Side)]),
	both: $.method("both", [$.upload("messages", $Message)], { streams: $Message }),
	ends: $.method("ends", [$.param("source", $.string), $.upload("sink", $Access), $.param("user", $.i32)], { streams: $Access }),
	all: $.method("all", [], { streams: $Side }),
	fast: $.method("fast", [], { streams: $Chunk }),
	flow: $.method("flow", [$.upload("chunks", $Chunk)], { streams: $Chunk, timeout: 2000 }),
	sink: $.method("sink", [$.upload("chunks", $Chunk)]),
	numbers: $.method("numbers", [$.upload("values", $.f64)], { streams: $.i64 }),
	texts: $.method("texts", [$.upload("lines", $.string)], { streams: $.bytes }),
	times: $.method("times", [$.upload("times", $.timestamp), $.param("level", $.u8)], { streams: $.duration }),
	ids: $.method("ids", [$.upload("any", $.any)], { streams: $.uuid }),
	lists: $.method("lists", [], { streams: $.list($Chunk) }),
	maps: $.method("maps", [$.upload("chunks", $.dictionary($Chunk))], { streams: $.map($.u32, $Side) }),
	arrays: $.method("arrays", [$.upload("keys", $.array($Chunk, 2))], { streams: $.array($Side, 4) }),
};

/** Everything that can be streamed. */
export class Streams extends $.Client {
	static readonly $key: string = "Streams@1.0.0";

	protected override $key(): string {
		return "Streams@1.0.0";
	}

	/** The server sends many. */
	down(from: bigint, to?: bigint | undefined, options?: $.CallOptions): $.Stream<Chunk> {
		return this.$open($Streams.down, [from, to], options);
	}

	/** The client sends many, with arguments on both sides. */
	up(name: string, chunks: $.Items<Chunk>, more?: number | undefined, tags?: readonly string[] | undefined, options?: $.CallOptions): Promise<bigint> {
		return this.$call($Streams.up, [name, chunks, more, tags], options);
	}

	/** Nothing but a stream. */
	drain(sides: $.Items<Side>, options?: $.CallOptions): Promise<void> {
		return this.$call($Streams.drain, [sides], options);
	}

	/** Both. */
	both(messages: $.Items<Message>, options?: $.CallOptions): $.Stream<Message> {
		return this.$open($Streams.both, [messages], options);
	}

	/** Parameters that are called like the ends. */
	ends(source: string, sink: $.Items<Access>, user: number, options?: $.CallOptions): $.Stream<Access> {
		return this.$open($Streams.ends, [source, sink, user], options);
	}

	/** No parameters at all. */
	all(options?: $.CallOptions): $.Stream<Side> {
		return this.$open($Streams.all, [], options);
	}

	fast(options?: $.CallOptions): $.Stream<Chunk> {
		return this.$open($Streams.fast, [], options);
	}

	flow(chunks: $.Items<Chunk>, options?: $.CallOptions): $.Stream<Chunk> {
		return this.$open($Streams.flow, [chunks], options);
	}

	sink(chunks: $.Items<Chunk>, options?: $.CallOptions): Promise<void> {
		return this.$call($Streams.sink, [chunks], options);
	}

	numbers(values: $.Items<number>, options?: $.CallOptions): $.Stream<bigint> {
		return this.$open($Streams.numbers, [values], options);
	}

	texts(lines: $.Items<string>, options?: $.CallOptions): $.Stream<Uint8Array> {
		return this.$open($Streams.texts, [lines], options);
	}

	times(times: $.Items<Date>, level: number, options?: $.CallOptions): $.Stream<number> {
		return this.$open($Streams.times, [times, level], options);
	}

	ids(any: $.Items<unknown>, options?: $.CallOptions): $.Stream<Id> {
		return this.$open($Streams.ids, [any], options);
	}

	lists(options?: $.CallOptions): $.Stream<Chunk[]> {
		return this.$open($Streams.lists, [], options);
	}

	maps(chunks: $.Items<Record<string, Chunk>>, options?: $.CallOptions): $.Stream<Map<number, Side>> {
		return this.$open($Streams.maps, [chunks], options);
	}

	arrays(keys: $.Items<Chunk[]>, options?: $.CallOptions): $.Stream<Side[]> {
		return this.$open($Streams.arrays, [keys], options);
	}
}

const $More_Streams = {
	down: $.method("down", [$.param("from", $.u64), $.param("to", $.optional($.u64))], { streams: $Chunk, throws: () => [Cut] }),
	up: $.method("up", [$.param("name", $.string), $.upload("chunks", $Chunk), $.param("more", $.u8, () => 3), $.rest("tags", $.string)], { returns: $.u64, throws: () => [Cut] }),
	drain: $.method("drain", [$.upload("sides", $Side)]),
	both: $.method("both", [$.upload("messages", $Message)], { streams: $Message }),
	ends: $.method("ends", [$.param("source", $.string), $.upload("sink", $Access), $.param("user", $.i32)], { streams: $Access }),
	all: $.method("all", [], { streams: $Side }),
	fast: $.method("fast", [], { streams: $Chunk }),
	flow: $.method("flow", [$.upload("chunks", $Chunk)], { streams: $Chunk, timeout: 2000 }),
	sink: $.method("sink", [$.upload("chunks", $Chunk)]),
	numbers: $.method("numbers", [$.upload("values", $.f64)], { streams: $.i64 }),
	texts: $.method("texts", [$.upload("lines", $.string)], { streams: $.bytes }),
	times: $.method("times", [$.upload("times", $.timestamp), $.param("level", $.u8)], { streams: $.duration }),
	ids: $.method("ids", [$.upload("any", $.any)], { streams: $.uuid }),
	lists: $.method("lists", [], { streams: $.list($Chunk) }),
	maps: $.method("maps", [$.upload("chunks", $.dictionary($Chunk))], { streams: $.map($.u32, $Side) }),
	arrays: $.method("arrays", [$.upload("keys", $.array($Chunk, 2))], { streams: $.array($Side, 4) }),
	again: $.method("again", [$.upload("chunks", $Chunk)], { streams: $.list($Side) }),
};

/** Has all of them under its own name. */
export class More_Streams extends $.Client {
	static readonly $key: string = "More.Streams@1.0.0";

	protected override $key(): string {
		return "More.Streams@1.0.0";
	}

	/** The server sends many. */
	down(from: bigint, to?: bigint | undefined, options?: $.CallOptions): $.Stream<Chunk> {
		return this.$open($More_Streams.down, [from, to], options);
	}

	/** The client sends many, with arguments on both sides. */
	up(name: string, chunks: $.Items<Chunk>, more?: number | undefined, tags?: readonly string[] | undefined, options?: $.CallOptions): Promise<bigint> {
		return this.$call($More_Streams.up, [name, chunks, more, tags], options);
	}

	/** Nothing but a stream. */
	drain(sides: $.Items<Side>, options?: $.CallOptions): Promise<void> {
		return this.$call($More_Streams.drain, [sides], options);
	}

	/** Both. */
	both(messages: $.Items<Message>, options?: $.CallOptions): $.Stream<Message> {
		return this.$open($More_Streams.both, [messages], options);
	}

	/** Parameters that are called like the ends. */
	ends(source: string, sink: $.Items<Access>, user: number, options?: $.CallOptions): $.Stream<Access> {
		return this.$open($More_Streams.ends, [source, sink, user], options);
	}

	/** No parameters at all. */
	all(options?: $.CallOptions): $.Stream<Side> {
		return this.$open($More_Streams.all, [], options);
	}

	fast(options?: $.CallOptions): $.Stream<Chunk> {
		return this.$open($More_Streams.fast, [], options);
	}

	flow(chunks: $.Items<Chunk>, options?: $.CallOptions): $.Stream<Chunk> {
		return this.$open($More_Streams.flow, [chunks], options);
	}

	sink(chunks: $.Items<Chunk>, options?: $.CallOptions): Promise<void> {
		return this.$call($More_Streams.sink, [chunks], options);
	}

	numbers(values: $.Items<number>, options?: $.CallOptions): $.Stream<bigint> {
		return this.$open($More_Streams.numbers, [values], options);
	}

	texts(lines: $.Items<string>, options?: $.CallOptions): $.Stream<Uint8Array> {
		return this.$open($More_Streams.texts, [lines], options);
	}

	times(times: $.Items<Date>, level: number, options?: $.CallOptions): $.Stream<number> {
		return this.$open($More_Streams.times, [times, level], options);
	}

	ids(any: $.Items<unknown>, options?: $.CallOptions): $.Stream<Id> {
		return this.$open($More_Streams.ids, [any], options);
	}

	lists(options?: $.CallOptions): $.Stream<Chunk[]> {
		return this.$open($More_Streams.lists, [], options);
	}

	maps(chunks: $.Items<Record<string, Chunk>>, options?: $.CallOptions): $.Stream<Map<number, Side>> {
		return this.$open($More_Streams.maps, [chunks], options);
	}

	arrays(keys: $.Items<Chunk[]>, options?: $.CallOptions): $.Stream<Side[]> {
		return this.$open($More_Streams.arrays, [keys], options);
	}

	again(chunks: $.Items<Chunk>, options?: $.CallOptions): $.Stream<Side[]> {
		return this.$open($More_Streams.again, [chunks], options);
	}
}
