// enums.netron.ts - types and clients of enums.nsvc.
// Written by netronc 0.1.0. Change enums.nsvc instead.
import * as $ from "@netron/client";

/** Open: unknown numbers are kept. */
export const Color = {
	/** Like blood. */
	red: 0,
	green: 5,
	blue: 6,
} as const;
export type Color = (typeof Color)[keyof typeof Color] | (number & {});
export const $Color: $.Type<Color> = $.enumeration($.i32, Color);

export const Level = {
	low: 0,
	high: 255,
} as const;
export type Level = (typeof Level)[keyof typeof Level];
export const $Level: $.Type<Level> = $.enumeration($.u8, Level, { closed: true });

export const Mood = {
	sad: -1,
	calm: 0,
	glad: 1,
} as const;
export type Mood = (typeof Mood)[keyof typeof Mood] | (number & {});
export const $Mood: $.Type<Mood> = $.enumeration($.i16, Mood, { named: true });

export const Big = {
	one: 1n,
	all: 18446744073709551615n,
} as const;
export type Big = (typeof Big)[keyof typeof Big] | (bigint & {});
export const $Big: $.Type<Big> = $.enumeration($.u64, Big);

export const Deep = {
	bottom: -9223372036854775808n,
	top: 9223372036854775807n,
} as const;
export type Deep = (typeof Deep)[keyof typeof Deep] | (bigint & {});
export const $Deep: $.Type<Deep> = $.enumeration($.i64, Deep);

export const Wide = {
	most: 4294967295,
} as const;
export type Wide = (typeof Wide)[keyof typeof Wide] | (number & {});
export const $Wide: $.Type<Wide> = $.enumeration($.u32, Wide);

/** What one may do. */
export const Access = {
	/** Look. */
	read: 1,
	write: 2,
	admin: 32768,
} as const;
export type Access = number;
export const $Access: $.Type<Access> = $.flags($.u16, Access);

export const Bits = {
	low: 1n,
	high: 9223372036854775808n,
} as const;
export type Bits = bigint;
export const $Bits: $.Type<Bits> = $.flags($.u64, Bits);

export interface Enums {
	color: Color;
	level: Level;
	mood: Mood;
	big: Big;
	deep: Deep;
	wide: Wide;
	access: Access;
	bits: Bits;
}
export const $Enums: $.Struct<Enums> = $.struct("Enums", () => [
	$.field("color", $Color),
	$.field("level", $Level),
	$.field("mood", $Mood),
	$.field("big", $Big),
	$.field("deep", $Deep),
	$.field("wide", $Wide),
	$.field("access", $Access),
	$.field("bits", $Bits),
]);
