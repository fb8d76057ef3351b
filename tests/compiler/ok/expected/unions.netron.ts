// unions.netron.ts - types and clients of unions.nsvc.
// Written by netronc 0.1.0. Change unions.nsvc instead.
import * as $ from "@netron/client";

export interface Circle {
	radius: number;
}
export const $Circle: $.Struct<Circle> = $.struct("Circle", () => [
	$.field("radius", $.f64),
]);

export interface Box {
	width: number;
	height: number;
}
export const $Box: $.Struct<Box> = $.struct("Box", () => [
	$.field("width", $.f64),
	$.field("height", $.f64),
]);

/** One of several. */
export type Shape =
	/** Round. */
	| { circle: Circle }
	| { box: Box }
	| { name: string }
	| { sides: number }
	| { raw: Uint8Array }
	| { points: number[] }
	| { pair: number[] }
	| { anything: unknown }
	/** An alternative that this file does not know; it cannot be sent. */
	| { $unknown: string };
export const $Shape: $.Type<Shape> = $.union("Shape", () => [
	$.field("circle", $Circle),
	$.field("box", $Box),
	$.field("name", $.string),
	$.field("sides", $.u32),
	$.field("raw", $.bytes),
	$.field("points", $.list($.f64)),
	$.field("pair", $.array($.i32, 2)),
	$.field("anything", $.any),
]);

export type Answer =
	| { yes: boolean }
	| { no: string }
	| { later: Shape };
export const $Answer: $.Type<Answer> = $.union("Answer", () => [
	$.field("yes", $.bool),
	$.field("no", $.string),
	$.field("later", $Shape),
], true);

export interface Drawing {
	main: Shape;
	rest: Shape[];
	answer?: Answer | undefined;
}
export const $Drawing: $.Struct<Drawing> = $.struct("Drawing", () => [
	$.field("main", $Shape),
	$.field("rest", $.list($Shape)),
	$.field("answer", $.optional($Answer)),
]);
