// defaults.netron.ts - types and clients of defaults.nsvc.
// Written by netronc 0.1.0. Change defaults.nsvc instead.
import * as $ from "@netron/client";

export const Color = {
	red: 0,
	green: 5,
} as const;
export type Color = (typeof Color)[keyof typeof Color] | (number & {});
export const $Color: $.Type<Color> = $.enumeration($.i32, Color);

export const Access = {
	read: 1,
	write: 2,
} as const;
export type Access = number;
export const $Access: $.Type<Access> = $.flags($.u8, Access);

export const LIMIT = 50;

export interface Point {
	x: number;
	y: number;
}
export const $Point: $.Struct<Point> = $.struct("Point", () => [
	$.field("x", $.i32, () => 1),
	$.field("y", $.i32, () => -2),
]);

/** Point, its defaults filled in. */
export function Point(given: $.Given<Point, "x" | "y">): Point {
	return $Point.fill(given);
}

export interface Defaults {
	a: boolean;
	b: number;
	c: bigint;
	d: bigint;
	e: number;
	f: number;
	g: string;
	h: number;
	i: Color;
	j: number;
	k: string[];
	l: string[];
	m: number[];
	n: Point;
	o: string;
}
export const $Defaults: $.Struct<Defaults> = $.struct("Defaults", () => [
	$.field("a", $.bool, () => true),
	$.field("b", $.i8, () => -8),
	$.field("c", $.i64, () => -9223372036854775808n),
	$.field("d", $.u64, () => 18446744073709551615n),
	$.field("e", $.f32, () => 0.5),
	$.field("f", $.f64, () => 3.0),
	$.field("g", $.string, () => "a \"b\" ??/ é"),
	$.field("h", $.duration, () => 2000),
	$.field("i", $Color, () => Color.green),
	$.field("j", $.u32, () => 50),
	$.field("k", $.list($.string), () => []),
	$.field("l", $.list($.string), () => ["x", "y"]),
	$.field("m", $.array($.f64, 2), () => [1.0, 2.5]),
	$.field("n", $Point),
	$.field("o", $.string),
]);

/** Defaults, its defaults filled in. */
export function Defaults(given: $.Given<Defaults, "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m">): Defaults {
	return $Defaults.fill(given);
}

const $Defaulted = {
	page: $.method("page", [$.param("query", $.string), $.param("from", $.u64, () => 0n), $.param("count", $.u32, () => 50), $.param("order", $Color, () => Color.red)], { returns: $.list($.string) }),
};

export class Defaulted extends $.Client {
	static readonly $key: string = "Defaulted@1.0.0";

	protected override $key(): string {
		return "Defaulted@1.0.0";
	}

	page(query: string, from?: bigint | undefined, count?: number | undefined, order?: Color | undefined, options?: $.CallOptions): Promise<string[]> {
		return this.$call($Defaulted.page, [query, from, count, order], options);
	}
}
