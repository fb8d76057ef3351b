// platform.netron.ts - types and clients of platform.nsvc.
// Written by netronc 0.1.0. Change platform.nsvc instead.
import * as $ from "@netron/client";

export const number_ = {
	undefined: 0,
	NaN: 1,
	Infinity: 2,
	eval: 3,
	arguments: 4,
	await: 5,
} as const;
export type number_ = (typeof number_)[keyof typeof number_] | (number & {});
export const $number_: $.Type<number_> = $.enumeration($.i32, number_);

export const symbol_ = {
	get: 0n,
	set: 1n,
	of: 2n,
	async: 3n,
} as const;
export type symbol_ = (typeof symbol_)[keyof typeof symbol_] | (bigint & {});
export const $symbol_: $.Type<symbol_> = $.enumeration($.u64, symbol_);

export interface Date {
	at: $.Date$;
	dates: Date[];
}
export const $Date: $.Struct<Date> = $.struct("Date", () => [
	$.field("at", $.timestamp),
	$.field("dates", $.list($Date)),
]);

export interface Map {
	entries: $.Map$<number, Date>;
	names: $.Record$<string, Set>;
}
export const $Map: $.Struct<Map> = $.struct("Map", () => [
	$.field("entries", $.map($.u32, $Date)),
	$.field("names", $.dictionary($Set)),
]);

export interface Set {
	values: $.Set$<string>;
}
export const $Set: $.Struct<Set> = $.struct("Set", () => [
	$.field("values", $.set($.string)),
]);

export interface Record {
	raw: $.Uint8Array$;
	record: $.Record$<string, Record>;
}
export const $Record: $.Struct<Record> = $.struct("Record", () => [
	$.field("raw", $.bytes),
	$.field("record", $.dictionary($Record)),
]);

export interface Uint8Array {
	data: $.Uint8Array$;
	set: $.Set$<number>;
	map: $.Map$<number, string>;
}
export const $Uint8Array: $.Struct<Uint8Array> = $.struct("Uint8Array", () => [
	$.field("data", $.bytes, () => globalThis.Uint8Array.of(97, 98)),
	$.field("set", $.set($.u8), () => new globalThis.Set([1, 2])),
	$.field("map", $.map($.u8, $.string), () => new globalThis.Map()),
]);

/** Uint8Array, its defaults filled in. */
export function Uint8Array(given: $.Given<Uint8Array, "data" | "set" | "map">): Uint8Array {
	return $Uint8Array.fill(given);
}

export interface Promise {
	number: bigint;
	string: string;
}
export const $Promise: $.Struct<Promise> = $.struct("Promise", () => [
	$.field("number", $.i64),
	$.field("string", $.string),
]);

export interface Array {
	length: number;
	items: Array[];
}
export const $Array: $.Struct<Array> = $.struct("Array", () => [
	$.field("length", $.u32),
	$.field("items", $.list($Array)),
]);

export interface Object {
	constructor: string;
	prototype: string;
	hasOwnProperty: boolean;
	toString?: string | undefined;
	valueOf: unknown;
}
export const $Object: $.Struct<Object> = $.struct("Object", () => [
	$.field("constructor", $.string),
	$.field("prototype", $.string),
	$.field("hasOwnProperty", $.bool),
	$.field("toString", $.optional($.string)),
	$.field("valueOf", $.any),
]);

export interface class_ {
	extends_: string;
	function: string;
	new: string;
	typeof: number_;
}
export const $class_: $.Struct<class_> = $.struct("class", () => [
	$.field("extends_", $.string),
	$.field("function", $.string, () => "x"),
	$.field("new", $.string),
	$.field("typeof", $number_),
]);

/** class_, its defaults filled in. */
export function class_(given: $.Given<class_, "function">): class_ {
	return $class_.fill(given);
}

export type object_ =
	| { null_: string }
	| { this: number }
	| { yield: symbol_ }
	/** An alternative that this file does not know; it cannot be sent. */
	| { $unknown: string };
export const $object_: $.Type<object_> = $.union("object", () => [
	$.field("null_", $.string),
	$.field("this", $.i32),
	$.field("yield", $symbol_),
]);

export interface Error$Details {
	name: string;
	message: string;
	code: number;
	stack?: string | undefined;
	cause?: string | undefined;
	details: string;
}
export const $Error: $.Struct<Error$Details> = $.struct("Error", () => [
	$.field("name", $.string),
	$.field("message", $.string),
	$.field("code", $.u32),
	$.field("stack", $.optional($.string)),
	$.field("cause", $.optional($.string)),
	$.field("details", $.string),
]);

export class Error extends $.RemoteError<Error$Details> {
	static readonly $name = "Error";
	static readonly $code = 400;
	static readonly $details = (): $.Struct => $Error;
}

export interface globalThis_$Details {
}
export const $globalThis_: $.Struct<globalThis_$Details> = $.struct("globalThis", () => [
]);

export class globalThis_ extends $.RemoteError<globalThis_$Details> {
	static readonly $name = "globalThis";
	static readonly $code = 418;
	static readonly $details = (): $.Struct => $globalThis_;
}

export type unknown_ = string;

export type never_ = unknown_[];

export const let_ = 3;

export const arguments_ = "x";

export interface Thrown {
	x: number;
}
export const $Thrown: $.Struct<Thrown> = $.struct("Thrown", () => [
	$.field("x", $.u8),
]);

const $Client = {
	constructor: $.method("constructor", [], { returns: $class_, throws: () => [Error, globalThis_] }),
	then: $.method("then", [$.param("options", $.u32), $.param("resolve", $.any), $.param("reject", $.optional($.string))], { returns: $Promise }),
	toString: $.method("toString", [$.param("this", $.string), $.param("function", $number_), $.param("default", $.u8, () => 3), $.param("var", $.u8, () => 4)], { returns: $.string }),
	delete: $.method("delete", [$.param("new", $Date), $.param("in", $Map), $.param("arguments", $Set), $.param("eval", $.optional($Uint8Array)), $.rest("package", $.list($.string))], { returns: $Record }),
	await: $.method("await", [$.upload("yield", $symbol_), $.param("static", $object_)], { streams: $Array }),
	catch: $.event("catch", [$.param("throw", $Thrown), $.param("let", $.u8), $.param("import", $.optional($.string))]),
};

export class Client extends $.Client {
	static readonly $key: string = "Client@1.0.0";

	protected override $key(): string {
		return "Client@1.0.0";
	}

	constructor_(options?: $.CallOptions): $.Promise$<class_> {
		return this.$call($Client.constructor, [], options);
	}

	then_(options_: number, resolve: unknown, reject?: string | undefined, options?: $.CallOptions): $.Promise$<Promise> {
		return this.$call($Client.then, [options_, resolve, reject], options);
	}

	toString_(this_: string, function_: number_, default_?: number | undefined, var_?: number | undefined, options?: $.CallOptions): $.Promise$<unknown_> {
		return this.$call($Client.toString, [this_, function_, default_, var_], options);
	}

	delete(new_: Date, in_: Map, arguments_: Set, eval_?: Uint8Array | undefined, package_?: readonly never_[] | undefined, options?: $.CallOptions): $.Promise$<Record> {
		return this.$call($Client.delete, [new_, in_, arguments_, eval_, package_], options);
	}

	await(yield_: $.Items<symbol_>, static_: object_, options?: $.CallOptions): $.Stream<Array> {
		return this.$open($Client.await, [yield_, static_], options);
	}

	readonly catch: $.Event<[throw_: Thrown, let_: number, import_: string | undefined]> = this.$event($Client.catch);

	readonly name: $.Property<string> = this.$property("name", $.string);

	readonly length: $.Property<number_> & $.Observable<number_> = this.$property("length", $number_);

	readonly prototype_: $.ReadonlyProperty<Object> = this.$property("prototype", $Object);
}
