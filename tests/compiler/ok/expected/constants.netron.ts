// constants.netron.ts - types and clients of constants.nsvc.
// Written by netronc 0.1.0. Change constants.nsvc instead.
import * as $ from "@netron/client";

export const Level = {
	low: 0,
	high: 1,
} as const;
export type Level = (typeof Level)[keyof typeof Level] | (number & {});
export const $Level: $.Type<Level> = $.enumeration($.i32, Level);

/** How many at once. */
export const MAX_ORDERS = 100;

export const LEAST = -2147483648;

export const BIG = 18446744073709551615n;

export const DEEP = -9223372036854775808n;

export const MASK = 4294901760;

export const RATIO = 0.1;

export const WHOLE = 3.0;

export const SINGLE = 1.5;

export const ON = true;

export const GREETING = "hello \"world\" \\ %s ??/ é";

export const PATIENCE = 250;

export const START = Level.high;
