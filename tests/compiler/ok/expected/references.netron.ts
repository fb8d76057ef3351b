// references.netron.ts - types and clients of references.nsvc.
// Written by netronc 0.1.0. Change references.nsvc instead.
import * as $ from "@netron/client";

export interface Line {
	text: string;
}
export const $Line: $.Struct<Line> = $.struct("Line", () => [
	$.field("text", $.string),
]);

const $Listener = {
	heard: $.method("heard", [$.param("line", $Line)], { returns: $.bool }),
	gone: $.method("gone", [$.param("reason", $.string)], { isOneway: true }),
};

/** Hears lines; made by clients. */
export class Listener extends $.Client {
	static readonly $key: string = "Listener@1.0.0";

	protected override $key(): string {
		return "Listener@1.0.0";
	}

	heard(line: Line, options?: $.CallOptions): Promise<boolean> {
		return this.$call($Listener.heard, [line], options);
	}

	gone(reason: string, options?: $.CallOptions): Promise<void> {
		return this.$call($Listener.gone, [reason], options);
	}
}

const $Room = {
	say: $.method("say", [$.param("line", $Line)]),
	said: $.event("said", [$.param("line", $Line)]),
};

export class Room extends $.Client {
	static readonly $key: string = "Room@1.0.0";

	protected override $key(): string {
		return "Room@1.0.0";
	}

	say(line: Line, options?: $.CallOptions): Promise<void> {
		return this.$call($Room.say, [line], options);
	}

	readonly said: $.Event<[line: Line]> = this.$event($Room.said);
}

const $Rooms = {
	open: $.method("open", [$.param("name", $.string), $.param("key", $.array($.u8, 4))], { serves: () => Room }),
	listen: $.method("listen", [$.param("room", $.string), $.reference("listener"), $.param("limit", $.optional($.u32))], { returns: $Line }),
	swap: $.method("swap", [$.reference("room")], { serves: () => Listener }),
	feed: $.method("feed", [$.reference("room"), $.upload("lines", $Line)], { serves: () => Room }),
	follow: $.method("follow", [$.reference("listener"), $.param("name", $.string, () => "all")], { streams: $Line }),
	parent: $.method("parent", [], { serves: () => Rooms }),
};

/** Services in both directions. */
export class Rooms extends $.Client {
	static readonly $key: string = "Rooms@1.0.0";

	protected override $key(): string {
		return "Rooms@1.0.0";
	}

	/** Yours until you release it. */
	open(name: string, key: readonly number[], options?: $.CallOptions): Promise<Room> {
		return this.$call($Rooms.open, [name, key], options);
	}

	/** The listener is called from now on. */
	listen(room: string, listener: Listener, limit?: number | undefined, options?: $.CallOptions): Promise<Line> {
		return this.$call($Rooms.listen, [room, listener, limit], options);
	}

	/** One in, another out. */
	swap(room: Room, options?: $.CallOptions): Promise<Listener> {
		return this.$call($Rooms.swap, [room], options);
	}

	feed(room: Room, lines: $.Items<Line>, options?: $.CallOptions): Promise<Room> {
		return this.$call($Rooms.feed, [room, lines], options);
	}

	follow(listener: Listener, name?: string | undefined, options?: $.CallOptions): $.Stream<Line> {
		return this.$open($Rooms.follow, [listener, name], options);
	}

	/** Itself. */
	parent(options?: $.CallOptions): Promise<Rooms> {
		return this.$call($Rooms.parent, [], options);
	}
}
