// references_elsewhere.netron.ts - types and clients of references_elsewhere.nsvc.
// Written by netronc 0.1.0. Change references_elsewhere.nsvc instead.
import * as $ from "@netron/client";
import * as $1 from "./references.netron.js";

const $House = {
	room: $.method("room", [$.param("name", $.string)], { serves: () => $1.Room }),
	listen: $.method("listen", [$.reference("listener")]),
	lines: $.method("lines", [$.upload("lines", $1.$Line)], { streams: $.list($1.$Line) }),
	words: $.method("words", [], { streams: $.dictionary($.string) }),
};

/** Hands over services of another file, and streams its types. */
export class House extends $.Client {
	static readonly $key: string = "House@1.0.0";

	protected override $key(): string {
		return "House@1.0.0";
	}

	room(name: string, options?: $.CallOptions): Promise<$1.Room> {
		return this.$call($House.room, [name], options);
	}

	listen(listener: $1.Listener, options?: $.CallOptions): Promise<void> {
		return this.$call($House.listen, [listener], options);
	}

	lines(lines: $.Items<$1.Line>, options?: $.CallOptions): $.Stream<$1.Line[]> {
		return this.$open($House.lines, [lines], options);
	}

	words(options?: $.CallOptions): $.Stream<Record<string, string>> {
		return this.$open($House.words, [], options);
	}
}

const $Hotel = {
	open: $.method("open", [$.param("name", $.string), $.param("key", $.array($.u8, 4))], { serves: () => $1.Room }),
	listen: $.method("listen", [$.param("room", $.string), $.reference("listener"), $.param("limit", $.optional($.u32))], { returns: $1.$Line }),
	swap: $.method("swap", [$.reference("room")], { serves: () => $1.Listener }),
	feed: $.method("feed", [$.reference("room"), $.upload("lines", $1.$Line)], { serves: () => $1.Room }),
	follow: $.method("follow", [$.reference("listener"), $.param("name", $.string, () => "all")], { streams: $1.$Line }),
	parent: $.method("parent", [], { serves: () => $1.Rooms }),
};

export class Hotel extends $.Client {
	static readonly $key: string = "Hotel@1.0.0";

	protected override $key(): string {
		return "Hotel@1.0.0";
	}

	/** Yours until you release it. */
	open(name: string, key: readonly number[], options?: $.CallOptions): Promise<$1.Room> {
		return this.$call($Hotel.open, [name, key], options);
	}

	/** The listener is called from now on. */
	listen(room: string, listener: $1.Listener, limit?: number | undefined, options?: $.CallOptions): Promise<$1.Line> {
		return this.$call($Hotel.listen, [room, listener, limit], options);
	}

	/** One in, another out. */
	swap(room: $1.Room, options?: $.CallOptions): Promise<$1.Listener> {
		return this.$call($Hotel.swap, [room], options);
	}

	feed(room: $1.Room, lines: $.Items<$1.Line>, options?: $.CallOptions): Promise<$1.Room> {
		return this.$call($Hotel.feed, [room, lines], options);
	}

	follow(listener: $1.Listener, name?: string | undefined, options?: $.CallOptions): $.Stream<$1.Line> {
		return this.$open($Hotel.follow, [listener, name], options);
	}

	/** Itself. */
	parent(options?: $.CallOptions): Promise<$1.Rooms> {
		return this.$call($Hotel.parent, [], options);
	}
}
