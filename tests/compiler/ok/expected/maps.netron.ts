// maps.netron.ts - types and clients of maps.nsvc.
// Written by netronc 0.1.0. Change maps.nsvc instead.
import * as $ from "@netron/client";

export const Color = {
	red: 0,
	green: 1,
	blue: 2,
} as const;
export type Color = (typeof Color)[keyof typeof Color] | (number & {});
export const $Color: $.Type<Color> = $.enumeration($.i32, Color);

export const Small = {
	low: 1,
	high: 200,
} as const;
export type Small = (typeof Small)[keyof typeof Small] | (number & {});
export const $Small: $.Type<Small> = $.enumeration($.u8, Small);

export interface Point {
	x: number;
	y: number;
}
export const $Point: $.Struct<Point> = $.struct("Point", () => [
	$.field("x", $.i32),
	$.field("y", $.i32),
]);

export interface Maps {
	labels: Record<string, string>;
	counts: Record<string, number>;
	points: Record<string, Point>;
	byNumber: Map<number, Point>;
	byColor: Map<Color, string>;
	bySmall: Map<Small, boolean>;
	byId: Map<string, Uint8Array>;
	byLong: Map<bigint, number>;
	byFlag: Map<boolean, Point[]>;
	nested: Record<string, Record<string, bigint>>;
	few: Record<string, number>;
}
export const $Maps: $.Struct<Maps> = $.struct("Maps", () => [
	$.field("labels", $.dictionary($.string)),
	$.field("counts", $.dictionary($.u32)),
	$.field("points", $.dictionary($Point)),
	$.field("byNumber", $.map($.u32, $Point)),
	$.field("byColor", $.map($Color, $.string)),
	$.field("bySmall", $.map($Small, $.bool)),
	$.field("byId", $.map($.uuid, $.bytes)),
	$.field("byLong", $.map($.i64, $.f64)),
	$.field("byFlag", $.map($.bool, $.list($Point))),
	$.field("nested", $.dictionary($.dictionary($.i64))),
	$.field("few", $.dictionary($.i32)),
]);

const $MapStore = {
	all: $.method("all", [], { returns: $.dictionary($Point) }),
	counts: $.method("counts", [$.param("of", $.dictionary($.u32))], { returns: $.dictionary($.u32) }),
};

export class MapStore extends $.Client {
	static readonly $key: string = "MapStore@1.0.0";

	protected override $key(): string {
		return "MapStore@1.0.0";
	}

	all(options?: $.CallOptions): Promise<Record<string, Point>> {
		return this.$call($MapStore.all, [], options);
	}

	counts(of: Record<string, number>, options?: $.CallOptions): Promise<Record<string, number>> {
		return this.$call($MapStore.counts, [of], options);
	}
}
