// names.netron.ts - types and clients of names.nsvc.
// Written by netronc 0.1.0. Change names.nsvc instead.
import * as $ from "@netron/client";

export const Register = {
	auto: 0,
	static: 1,
	NULL: 2,
} as const;
export type Register = (typeof Register)[keyof typeof Register] | (number & {});
export const $Register: $.Type<Register> = $.enumeration($.i32, Register);

export interface Int {
	int: number;
	double: number;
	class: string;
	errno: number;
	stdin: number;
	HTTPServer: string;
	userIDs: number[];
	v2Beta: boolean;
}
export const $Int: $.Struct<Int> = $.struct("Int", () => [
	$.field("int", $.i32),
	$.field("double", $.f64),
	$.field("class", $.string),
	$.field("errno", $.i32),
	$.field("stdin", $.i32),
	$.field("HTTPServer", $.string),
	$.field("userIDs", $.list($.u32)),
	$.field("v2Beta", $.bool),
]);

export interface Other {
	x: number;
}
export const $Other: $.Struct<Other> = $.struct("Other", () => [
	$.field("x", $.i32),
]);

export type Switch =
	| { case: number }
	| { default: string }
	/** An alternative that this file does not know; it cannot be sent. */
	| { $unknown: string };
export const $Switch: $.Type<Switch> = $.union("Switch", () => [
	$.field("case", $.i32),
	$.field("default", $.string),
]);

export interface User {
	name: string;
}
export const $User: $.Struct<User> = $.struct("User", () => [
	$.field("name", $.string),
]);

const $Default = {
	int: $.method("int", [$.param("int", $.i32), $.param("user", $User)], { returns: $User }),
	delete: $.method("delete", [], { returns: $Switch }),
	struct: $.method("struct", [$.param("default", $.optional($.i32))]),
	template: $.method("template", [], { returns: $Register }),
};

export class Default extends $.Client {
	static readonly $key: string = "Default@1.0.0";

	protected override $key(): string {
		return "Default@1.0.0";
	}

	int(int: number, user: User, options?: $.CallOptions): Promise<User> {
		return this.$call($Default.int, [int, user], options);
	}

	delete(options?: $.CallOptions): Promise<Switch> {
		return this.$call($Default.delete, [], options);
	}

	struct(default_?: number | undefined, options?: $.CallOptions): Promise<void> {
		return this.$call($Default.struct, [default_], options);
	}

	template(options?: $.CallOptions): Promise<Register> {
		return this.$call($Default.template, [], options);
	}
}

const $a_b_Dotted = {
	call_me: $.method("call_me", [], { returns: $Int }),
};

export class a_b_Dotted extends $.Client {
	static readonly $key: string = "a.b.Dotted@1.0.0";

	protected override $key(): string {
		return "a.b.Dotted@1.0.0";
	}

	call_me(options?: $.CallOptions): Promise<Int> {
		return this.$call($a_b_Dotted.call_me, [], options);
	}
}
