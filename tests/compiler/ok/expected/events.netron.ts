// events.netron.ts - types and clients of events.nsvc.
// Written by netronc 0.1.0. Change events.nsvc instead.
import * as $ from "@netron/client";

export const Side = {
	buy: 1,
	sell: 2,
} as const;
export type Side = (typeof Side)[keyof typeof Side] | (number & {});
export const $Side: $.Type<Side> = $.enumeration($.i32, Side);

export interface Change {
	path: string;
	by?: string | undefined;
}
export const $Change: $.Struct<Change> = $.struct("Change", () => [
	$.field("path", $.string),
	$.field("by", $.optional($.string)),
]);

const $Watched = {
	changed: $.event("changed", [$.param("change", $Change)]),
	moved: $.event("moved", [$.param("from", $.string), $.param("to", $.string), $.param("side", $Side), $.param("key", $.array($.u8, 4)), $.param("tags", $.list($.string)), $.param("extra", $.any), $.param("by", $.optional($Change)), $.param("at", $.optional($.f64)), $.param("spare", $.optional($.array($.u16, 2))), $.param("note", $.string, () => "none")]),
	cleared: $.event("cleared", []),
	touched: $.event("touched", [$.param("path", $.string)]),
	user: $.event("user", [$.param("error", $.string), $.param("fn", $.i32), $.param("watched", $.bool)]),
	poke: $.method("poke", []),
};

/** Tells what happens. */
export class Watched extends $.Client {
	static readonly $key: string = "Watched@1.0.0";

	protected override $key(): string {
		return "Watched@1.0.0";
	}

	/** A file has changed. */
	readonly changed: $.Event<[change: Change]> = this.$event($Watched.changed);

	/** With arguments of every form. */
	readonly moved: $.Event<[from: string, to: string, side: Side, key: number[], tags: string[], extra: unknown, by: Change | undefined, at: number | undefined, spare: number[] | undefined, note: string]> = this.$event($Watched.moved);

	/** Nothing to say. */
	readonly cleared: $.Event<[]> = this.$event($Watched.cleared);

	/** @deprecated listen to changed */
	readonly touched: $.Event<[path: string]> = this.$event($Watched.touched);

	readonly user: $.Event<[error: string, fn: number, watched: boolean]> = this.$event($Watched.user);

	poke(options?: $.CallOptions): Promise<void> {
		return this.$call($Watched.poke, [], options);
	}
}

const $Child = {
	changed: $.event("changed", [$.param("change", $Change)]),
	moved: $.event("moved", [$.param("from", $.string), $.param("to", $.string), $.param("side", $Side), $.param("key", $.array($.u8, 4)), $.param("tags", $.list($.string)), $.param("extra", $.any), $.param("by", $.optional($Change)), $.param("at", $.optional($.f64)), $.param("spare", $.optional($.array($.u16, 2))), $.param("note", $.string, () => "none")]),
	cleared: $.event("cleared", []),
	touched: $.event("touched", [$.param("path", $.string)]),
	user: $.event("user", [$.param("error", $.string), $.param("fn", $.i32), $.param("watched", $.bool)]),
	poke: $.method("poke", []),
	born: $.event("born", [$.param("name", $.string)]),
};

export class Child extends $.Client {
	static readonly $key: string = "Child@2.0.0";

	protected override $key(): string {
		return "Child@2.0.0";
	}

	/** A file has changed. */
	readonly changed: $.Event<[change: Change]> = this.$event($Child.changed);

	/** With arguments of every form. */
	readonly moved: $.Event<[from: string, to: string, side: Side, key: number[], tags: string[], extra: unknown, by: Change | undefined, at: number | undefined, spare: number[] | undefined, note: string]> = this.$event($Child.moved);

	/** Nothing to say. */
	readonly cleared: $.Event<[]> = this.$event($Child.cleared);

	/** @deprecated listen to changed */
	readonly touched: $.Event<[path: string]> = this.$event($Child.touched);

	readonly user: $.Event<[error: string, fn: number, watched: boolean]> = this.$event($Child.user);

	poke(options?: $.CallOptions): Promise<void> {
		return this.$call($Child.poke, [], options);
	}

	readonly born: $.Event<[name: string]> = this.$event($Child.born);
}
