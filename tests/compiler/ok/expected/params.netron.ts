// params.netron.ts - types and clients of params.nsvc.
// Written by netronc 0.1.0. Change params.nsvc instead.
import * as $ from "@netron/client";

export const Color = {
	red: 0,
	green: 1,
} as const;
export type Color = (typeof Color)[keyof typeof Color] | (number & {});
export const $Color: $.Type<Color> = $.enumeration($.i32, Color);

export interface User {
	name: string;
}
export const $User: $.Struct<User> = $.struct("User", () => [
	$.field("name", $.string),
]);

export type Either =
	| { left: number }
	| { right: string }
	/** An alternative that this file does not know; it cannot be sent. */
	| { $unknown: string };
export const $Either: $.Type<Either> = $.union("Either", () => [
	$.field("left", $.i32),
	$.field("right", $.string),
]);

const $Params = {
	plain: $.method("plain", [$.param("a", $.f64), $.param("b", $.string), $.param("c", $.bytes), $.param("d", $Color), $.param("e", $User), $.param("f", $Either), $.param("g", $.list($.string)), $.param("h", $.list($User)), $.param("i", $.dictionary($.string)), $.param("j", $.uuid)]),
	optional: $.method("optional", [$.param("a", $.optional($.f64)), $.param("b", $.optional($.string)), $.param("c", $.optional($.bytes)), $.param("d", $.optional($Color)), $.param("e", $.optional($User)), $.param("f", $.optional($Either)), $.param("g", $.optional($.list($.string))), $.param("h", $.optional($.list($User))), $.param("i", $.optional($.dictionary($.string))), $.param("j", $.optional($.uuid))]),
	names: $.method("names", [$.param("self", $.i32), $.param("call", $.i32), $.param("task", $.i32), $.param("done", $.i32), $.param("user", $.i32), $.param("error", $.i32), $.param("params", $.i32), $.param("int", $.i32)], { returns: $User }),
	rest: $.method("rest", [$.param("first", $.i32), $.rest("others", $User)], { returns: $.u32 }),
	tell: $.method("tell", [$.param("b", $User), $.param("a", $.optional($.f64))], { isOneway: true }),
};

/** Parameters of every form; names that generated functions use themselves. */
export class Params extends $.Client {
	static readonly $key: string = "Params@1.0.0";

	protected override $key(): string {
		return "Params@1.0.0";
	}

	plain(a: number, b: string, c: Uint8Array, d: Color, e: User, f: Either, g: readonly string[], h: readonly User[], i: Record<string, string>, j: string, options?: $.CallOptions): Promise<void> {
		return this.$call($Params.plain, [a, b, c, d, e, f, g, h, i, j], options);
	}

	optional(a?: number | undefined, b?: string | undefined, c?: Uint8Array | undefined, d?: Color | undefined, e?: User | undefined, f?: Either | undefined, g?: string[] | undefined, h?: User[] | undefined, i?: Record<string, string> | undefined, j?: string | undefined, options?: $.CallOptions): Promise<void> {
		return this.$call($Params.optional, [a, b, c, d, e, f, g, h, i, j], options);
	}

	names(self: number, call: number, task: number, done: number, user: number, error: number, params: number, int: number, options?: $.CallOptions): Promise<User> {
		return this.$call($Params.names, [self, call, task, done, user, error, params, int], options);
	}

	rest(first: number, others?: readonly User[] | undefined, options?: $.CallOptions): Promise<number> {
		return this.$call($Params.rest, [first, others], options);
	}

	tell(b: User, a?: number | undefined, options?: $.CallOptions): Promise<void> {
		return this.$call($Params.tell, [b, a], options);
	}
}
