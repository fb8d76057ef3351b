// properties.netron.ts - types and clients of properties.nsvc.
// Written by netronc 0.1.0. Change properties.nsvc instead.
import * as $ from "@netron/client";

export const Level = {
	low: 0,
	high: 1,
} as const;
export type Level = (typeof Level)[keyof typeof Level] | (number & {});
export const $Level: $.Type<Level> = $.enumeration($.i32, Level);

export interface Size {
	width: number;
	height: number;
}
export const $Size: $.Struct<Size> = $.struct("Size", () => [
	$.field("width", $.u32),
	$.field("height", $.u32),
]);

const $Settings = {
	reset: $.method("reset", []),
};

/** Properties of every form. */
export class Settings extends $.Client {
	static readonly $key: string = "Settings@1.0.0";

	protected override $key(): string {
		return "Settings@1.0.0";
	}

	/** How loud it is. */
	readonly volume: $.Property<number> = this.$property("volume", $.u8);

	/** Whether it is on. */
	readonly on: $.ReadonlyProperty<boolean> = this.$property("on", $.bool);

	/** How large it is. */
	readonly size: $.Property<Size> & $.Observable<Size> = this.$property("size", $Size);

	readonly level: $.ReadonlyProperty<Level> & $.Observable<Level> = this.$property("level", $Level);

	/** @deprecated use size */
	readonly name: $.Property<string> = this.$property("name", $.string);

	readonly note: $.Property<string | undefined> = this.$property("note", $.optional($.string));

	readonly limit: $.Property<number | undefined> = this.$property("limit", $.optional($.f64));

	readonly parent: $.Property<Size | undefined> = this.$property("parent", $.optional($Size));

	readonly tags: $.Property<string[]> = this.$property("tags", $.list($.string));

	readonly labels: $.Property<Record<string, Level>> = this.$property("labels", $.dictionary($Level));

	readonly digest: $.Property<number[]> = this.$property("digest", $.array($.u8, 4));

	readonly spare: $.Property<number[] | undefined> = this.$property("spare", $.optional($.array($.u8, 4)));

	readonly picture: $.Property<Uint8Array> = this.$property("picture", $.bytes);

	readonly extra: $.Property<unknown> = this.$property("extra", $.any);

	readonly user: $.Property<string> = this.$property("user", $.string);

	readonly int: $.Property<number> = this.$property("int", $.i32);

	readonly settings: $.Property<number> = this.$property("settings", $.u16);

	readonly error: $.Property<string> = this.$property("error", $.string);

	/** Is none. */
	reset(options?: $.CallOptions): Promise<void> {
		return this.$call($Settings.reset, [], options);
	}
}

const $Child = {
	reset: $.method("reset", []),
};

export class Child extends $.Client {
	static readonly $key: string = "Child@1.0.0";

	protected override $key(): string {
		return "Child@1.0.0";
	}

	/** How loud it is. */
	readonly volume: $.Property<number> = this.$property("volume", $.u8);

	/** Whether it is on. */
	readonly on: $.ReadonlyProperty<boolean> = this.$property("on", $.bool);

	/** How large it is. */
	readonly size: $.Property<Size> & $.Observable<Size> = this.$property("size", $Size);

	readonly level: $.ReadonlyProperty<Level> & $.Observable<Level> = this.$property("level", $Level);

	/** @deprecated use size */
	readonly name: $.Property<string> = this.$property("name", $.string);

	readonly note: $.Property<string | undefined> = this.$property("note", $.optional($.string));

	readonly limit: $.Property<number | undefined> = this.$property("limit", $.optional($.f64));

	readonly parent: $.Property<Size | undefined> = this.$property("parent", $.optional($Size));

	readonly tags: $.Property<string[]> = this.$property("tags", $.list($.string));

	readonly labels: $.Property<Record<string, Level>> = this.$property("labels", $.dictionary($Level));

	readonly digest: $.Property<number[]> = this.$property("digest", $.array($.u8, 4));

	readonly spare: $.Property<number[] | undefined> = this.$property("spare", $.optional($.array($.u8, 4)));

	readonly picture: $.Property<Uint8Array> = this.$property("picture", $.bytes);

	readonly extra: $.Property<unknown> = this.$property("extra", $.any);

	readonly user: $.Property<string> = this.$property("user", $.string);

	readonly int: $.Property<number> = this.$property("int", $.i32);

	readonly settings: $.Property<number> = this.$property("settings", $.u16);

	readonly error: $.Property<string> = this.$property("error", $.string);

	/** Is none. */
	reset(options?: $.CallOptions): Promise<void> {
		return this.$call($Child.reset, [], options);
	}

	readonly own: $.Property<string> & $.Observable<string> = this.$property("own", $.uuid);
}
