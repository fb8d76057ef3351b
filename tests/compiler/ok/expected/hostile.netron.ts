// hostile.netron.ts - types and clients of hostile.nsvc.
// Written by netronc 0.1.0. Change hostile.nsvc instead.
import * as $ from "@netron/client";

/** *\/ */
export const Bad = {
	/** *\/ int broken; */
	a: 0,
	b: 1,
} as const;
export type Bad = (typeof Bad)[keyof typeof Bad] | (number & {});
export const $Bad: $.Type<Bad> = $.enumeration($.i32, Bad);

/**
 * A line that ends in a backslash \
 *  // and another \
 *  trigraphs ??/ ??> and "quotes" and %s %n
 *  clang-format off
 *  a very long line that has to be wrapped because it does not fit into one hundred columns at all: é ü 漢字 漢字 漢字 漢字
 *  aVeryLongWordWithoutAnyBlankThatCannotBeWrappedAtAllAndIsLongerThanALineOfOneHundredColumnsCanEverBeSoItStandsAlone
 */
export interface Evil {
	/**
	 * *\
	 * /
	 */
	star: number;
	/** ends in a star * */
	text: string;
}
export const $Evil: $.Struct<Evil> = $.struct("Evil", () => [
	$.field("star", $.i32, () => 1),
	$.field("text", $.string, () => "*/ \" ??/ \\ %s é"),
]);

/** Evil, its defaults filled in. */
export function Evil(given: $.Given<Evil, "star" | "text">): Evil {
	return $Evil.fill(given);
}

export const QUOTE = "??/\" */ // \\";

export interface Broken$Details {
}
export const $Broken: $.Struct<Broken$Details> = $.struct("Broken", () => [
]);

export class Broken extends $.RemoteError<Broken$Details> {
	static readonly $name = "Broken";
	static readonly $code = 500;
	static readonly $details = (): $.Struct => $Broken;
}

const $Hostile = {
	run: $.method("run", [$.param("text", $.string, () => "*/")]),
};

export class Hostile extends $.Client {
	static readonly $key: string = "Hostile@1.0.0";

	protected override $key(): string {
		return "Hostile@1.0.0";
	}

	/**
	 * *\/ void broken(void);
	 * // \
	 * @deprecated *\/ "now" ??/
	 */
	run(text?: string | undefined, options?: $.CallOptions): Promise<void> {
		return this.$call($Hostile.run, [text], options);
	}
}
