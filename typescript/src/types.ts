// types.ts - the types of the IDL, as generated code builds them. A type says how its values stand
// in a packet and in JSON, and refuses what is no value of it, naming the place: orders[3].price.
import { ValueError } from "./errors.js";
import { Int64, isPlainObject, setMember } from "./values.js";

/** Where a value stands: in a packet, or in the JSON of HTTP. */
export type Form = "packet" | "json";

export class Place {
	private readonly steps: (string | number)[] = [];

	constructor(readonly form: Form, root = "") {
		if (root)
			this.steps.push(root);
	}

	/** What check gives, one step further down. */
	at<T>(step: string | number, check: () => T): T {
		this.steps.push(step);
		const value = check();
		this.steps.pop();
		return value;
	}

	get path(): string {
		return this.steps.map((step, i) => (typeof step === "number" ? `[${step}]` : i ? `.${step}` : step)).join("");
	}

	refuse(what: string): never {
		throw new ValueError(this.path, what);
	}
}

export abstract class Type<T = any> {
	/** From what the program has to what is sent. */
	abstract write(value: T, place: Place): unknown;
	/** From what has come to what the program gets. */
	abstract read(value: unknown, place: Place): T;
	/** Whether it may be absent. */
	get isOptional(): boolean {
		return false;
	}
}

function told(value: unknown): string {
	if (value === undefined || value === null)
		return "nothing";
	if (typeof value === "string")
		return "a string";
	if (typeof value === "object")
		return Array.isArray(value) ? "an array" : value.constructor?.name ? `a ${value.constructor.name}` : "an object";
	return `the ${typeof value} ${String(value)}`;
}

// ---- built-in types ----

class Bool extends Type<boolean> {
	override write(value: boolean, place: Place): unknown {
		return this.read(value, place);
	}

	override read(value: unknown, place: Place): boolean {
		return typeof value === "boolean" ? value : place.refuse(`a bool, not ${told(value)}`);
	}
}

class Integer extends Type<number> {
	constructor(private readonly name: string, private readonly least: number, private readonly most: number) {
		super();
	}

	override write(value: number, place: Place): unknown {
		return this.read(value, place);
	}

	override read(value: unknown, place: Place): number {
		const number = typeof value === "bigint" ? Number(value) : value;
		if (typeof number !== "number" || !Number.isInteger(number) || number < this.least || number > this.most)
			return place.refuse(`an ${this.name}, not ${told(value)}`);
		return number + 0; // -0 is 0
	}
}

/** i64 and u64: bigint in the program, where numbers are taken too. */
class Wide extends Type<bigint> {
	constructor(private readonly name: string, private readonly least: bigint, private readonly most: bigint) {
		super();
	}

	private check(value: unknown, place: Place): bigint {
		let number: bigint | undefined;
		if (typeof value === "bigint")
			number = value;
		else if (typeof value === "number" && Number.isInteger(value))
			number = BigInt(value);
		else if (typeof value === "object" && value !== null && "isUnsigned" in value && "value" in value)
			number = value.value as bigint;
		if (number === undefined || number < this.least || number > this.most)
			return place.refuse(`an ${this.name}, not ${told(value)}`);
		return number;
	}

	override write(value: bigint | number, place: Place): unknown {
		const number = this.check(value, place);
		if (place.form === "packet")
			return new Int64(number);
		const isSmall = number >= -9007199254740992n && number <= 9007199254740992n;
		return isSmall ? Number(number) : number.toString();
	}

	override read(value: unknown, place: Place): bigint {
		if (place.form === "json" && typeof value === "string" && /^-?[0-9]{1,20}$/.test(value))
			return this.check(BigInt(value), place);
		return this.check(value, place);
	}
}

const floats: Record<string, number> = { NaN, Infinity, "-Infinity": -Infinity };

class Float extends Type<number> {
	constructor(private readonly name: string) {
		super();
	}

	override write(value: number, place: Place): unknown {
		if (typeof value !== "number")
			return place.refuse(`an ${this.name}, not ${told(value)}`);
		return place.form === "json" && !Number.isFinite(value) ? String(value) : value;
	}

	override read(value: unknown, place: Place): number {
		if (typeof value === "number")
			return value;
		if (place.form === "json" && typeof value === "string" && Object.hasOwn(floats, value))
			return floats[value]!;
		return place.refuse(`an ${this.name}, not ${told(value)}`);
	}
}

class Text extends Type<string> {
	override write(value: string, place: Place): unknown {
		return this.read(value, place);
	}

	override read(value: unknown, place: Place): string {
		if (typeof value !== "string")
			return place.refuse(`a string, not ${told(value)}`);
		if (value.includes("\0"))
			return place.refuse("a string without the character U+0000");
		return value;
	}
}

export function toBase64(data: Uint8Array): string {
	let text = "";
	for (let i = 0; i < data.length; i += 0x8000)
		text += String.fromCharCode(...data.subarray(i, i + 0x8000));
	return btoa(text);
}

export function fromBase64(text: string): Uint8Array | undefined {
	if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text))
		return undefined;
	try {
		return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
	} catch {
		return undefined;
	}
}

class Bytes extends Type<Uint8Array> {
	override write(value: Uint8Array | ArrayBuffer, place: Place): unknown {
		const data = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
		if (!(data instanceof Uint8Array))
			return place.refuse(`bytes, not ${told(value)}`);
		return place.form === "json" ? toBase64(data) : data;
	}

	override read(value: unknown, place: Place): Uint8Array {
		const data = place.form === "json" && typeof value === "string" ? fromBase64(value) : value;
		return data instanceof Uint8Array ? data : place.refuse(`bytes, not ${told(value)}`);
	}
}

class Timestamp extends Type<Date> {
	override write(value: Date, place: Place): unknown {
		if (!(value instanceof Date) || Number.isNaN(value.getTime()))
			return place.refuse(`a valid Date, not ${told(value)}`);
		return place.form === "json" ? value.toISOString() : value;
	}

	override read(value: unknown, place: Place): Date {
		if (value instanceof Date)
			return value;
		if (place.form === "json" && typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) {
			const date = new Date(value);
			if (!Number.isNaN(date.getTime()))
				return date;
		}
		return place.refuse(`a timestamp, not ${told(value)}`);
	}
}

/** A number of milliseconds. */
class Duration extends Type<number> {
	override write(value: number, place: Place): unknown {
		return this.read(value, place);
	}

	override read(value: unknown, place: Place): number {
		const number = typeof value === "bigint" ? Number(value) : value;
		return typeof number === "number" && Number.isFinite(number)
			? number
			: place.refuse(`a number of milliseconds, not ${told(value)}`);
	}
}

class Uuid extends Type<string> {
	override write(value: string, place: Place): unknown {
		return this.read(value, place);
	}

	override read(value: unknown, place: Place): string {
		if (typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
			return value.toLowerCase();
		return place.refuse(`a uuid, not ${told(value)}`);
	}
}

/** What JSON.stringify cannot say by itself. */
function plainJson(value: unknown): unknown {
	if (typeof value === "bigint")
		return value >= -9007199254740992n && value <= 9007199254740992n ? Number(value) : value.toString();
	if (typeof value === "number" && !Number.isFinite(value))
		return String(value);
	if (typeof value !== "object" || value === null)
		return value;
	if (value instanceof Uint8Array)
		return toBase64(value);
	if (value instanceof Map)
		return [...value].map(([key, item]) => [plainJson(key), plainJson(item)]);
	if (value instanceof Set)
		return [...value].map(plainJson);
	if (Array.isArray(value))
		return value.map(plainJson);
	if (!isPlainObject(value))
		return value;
	const object: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value))
		setMember(object, key, plainJson(item));
	return object;
}

class Any extends Type<unknown> {
	override get isOptional(): boolean {
		return true;
	}

	override write(value: unknown, place: Place): unknown {
		return place.form === "json" ? plainJson(value) : value;
	}

	override read(value: unknown): unknown {
		return value;
	}
}

export const bool: Type<boolean> = new Bool();
export const i8: Type<number> = new Integer("i8", -0x80, 0x7f);
export const i16: Type<number> = new Integer("i16", -0x8000, 0x7fff);
export const i32: Type<number> = new Integer("i32", -0x80000000, 0x7fffffff);
export const i64: Type<bigint> = new Wide("i64", -0x8000000000000000n, 0x7fffffffffffffffn);
export const u8: Type<number> = new Integer("u8", 0, 0xff);
export const u16: Type<number> = new Integer("u16", 0, 0xffff);
export const u32: Type<number> = new Integer("u32", 0, 0xffffffff);
export const u64: Type<bigint> = new Wide("u64", 0n, 0xffffffffffffffffn);
export const f32: Type<number> = new Float("f32");
export const f64: Type<number> = new Float("f64");
export const string: Type<string> = new Text();
export const bytes: Type<Uint8Array> = new Bytes();
export const timestamp: Type<Date> = new Timestamp();
export const duration: Type<number> = new Duration();
export const uuid: Type<string> = new Uuid();
export const any: Type<unknown> = new Any();

// ---- composed types ----

class Optional<T> extends Type<T | undefined> {
	constructor(private readonly item: Type<T>) {
		super();
	}

	override get isOptional(): boolean {
		return true;
	}

	override write(value: T | undefined | null, place: Place): unknown {
		return value === undefined || value === null ? undefined : this.item.write(value, place);
	}

	override read(value: unknown, place: Place): T | undefined {
		return value === undefined || value === null ? undefined : this.item.read(value, place);
	}
}

/** In a list, what is absent has to stand there all the same. */
function orNull(value: unknown, place: Place): unknown {
	return value === undefined && place.form === "json" ? null : value;
}

class List<T> extends Type<T[]> {
	/** count: of an array, exactly so many. */
	constructor(private readonly item: Type<T>, private readonly count?: number) {
		super();
	}

	private check(value: unknown, place: Place): readonly unknown[] {
		if (!Array.isArray(value))
			return place.refuse(`a list, not ${told(value)}`);
		if (this.count !== undefined && value.length !== this.count)
			return place.refuse(`${this.count} items, not ${value.length}`);
		return value;
	}

	override write(value: readonly T[], place: Place): unknown {
		return Array.from(this.check(value, place), (item, i) =>
			orNull(place.at(i, () => this.item.write(item as T, place)), place));
	}

	override read(value: unknown, place: Place): T[] {
		return this.check(value, place).map((item, i) => place.at(i, () => this.item.read(item, place)));
	}
}

class SetOf<T> extends Type<Set<T>> {
	constructor(private readonly item: Type<T>) {
		super();
	}

	override write(value: ReadonlySet<T>, place: Place): unknown {
		if (!(value instanceof Set))
			return place.refuse(`a Set, not ${told(value)}`);
		const items = Array.from(value as Set<T>, (item, i) => place.at(i, () => this.item.write(item, place)));
		return place.form === "json" ? items : new Set(items);
	}

	override read(value: unknown, place: Place): Set<T> {
		const items: unknown[] = value instanceof Set ? [...(value as Set<unknown>)] : Array.isArray(value) ? value
			: place.refuse(`a set, not ${told(value)}`);
		return new Set(items.map((item, i) => place.at(i, () => this.item.read(item, place))));
	}
}

/** With keys that are strings: a plain object. */
class Dictionary<V> extends Type<Record<string, V>> {
	constructor(private readonly item: Type<V>) {
		super();
	}

	override write(value: Readonly<Record<string, V>>, place: Place): unknown {
		if (!isPlainObject(value))
			return place.refuse(`an object, not ${told(value)}`);
		const object: Record<string, unknown> = {};
		for (const [key, item] of Object.entries(value) as [string, V][])
			setMember(object, key, orNull(place.at(key, () => this.item.write(item, place)), place));
		return object;
	}

	override read(value: unknown, place: Place): Record<string, V> {
		const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : isPlainObject(value)
			? Object.entries(value)
			: place.refuse(`a map, not ${told(value)}`);
		const object: Record<string, unknown> = {};
		for (const [key, item] of entries)
			setMember(object, String(key), place.at(String(key), () => this.item.read(item, place)));
		return object as Record<string, V>;
	}
}

class MapOf<K, V> extends Type<Map<K, V>> {
	constructor(private readonly key: Type<K>, private readonly item: Type<V>) {
		super();
	}

	override write(value: ReadonlyMap<K, V>, place: Place): unknown {
		if (!(value instanceof Map))
			return place.refuse(`a Map, not ${told(value)}`);
		const entries = Array.from(value as Map<K, V>, ([key, item]) => place.at(String(key), () =>
			[this.key.write(key, place), orNull(this.item.write(item, place), place)] as const));
		if (place.form === "json")
			return entries;
		// keys of 64 bits are objects here: a Map keeps them apart, as they came from one
		return new Map(entries);
	}

	private entries(value: unknown, place: Place): [unknown, unknown][] {
		if (value instanceof Map)
			return [...(value as Map<unknown, unknown>)];
		if (Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2))
			return value as [unknown, unknown][];
		if (isPlainObject(value))
			return Object.entries(value).map(([key, item]) => [this.keyOf(key), item]);
		return place.refuse(`a map, not ${told(value)}`);
	}

	/** A key that had to be a string. */
	private keyOf(text: string): unknown {
		if (text === "true" || text === "false")
			return text === "true";
		return /^-?[0-9]+$/.test(text) ? BigInt(text) : text;
	}

	override read(value: unknown, place: Place): Map<K, V> {
		return new Map(this.entries(value, place).map(([key, item]) => place.at(String(key), () =>
			[this.key.read(key, place), this.item.read(item, place)] as const)));
	}
}

export function optional<T>(item: Type<T>): Type<T | undefined> {
	return new Optional(item);
}

export function list<T>(item: Type<T>): Type<T[]> {
	return new List(item);
}

export function array<T>(item: Type<T>, count: number): Type<T[]> {
	return new List(item, count);
}

export function set<T>(item: Type<T>): Type<Set<T>> {
	return new SetOf(item);
}

export function dictionary<V>(item: Type<V>): Type<Record<string, V>> {
	return new Dictionary(item);
}

export function map<K, V>(key: Type<K>, item: Type<V>): Type<Map<K, V>> {
	return new MapOf(key, item);
}

// ---- declared types ----

export interface EnumOptions {
	/** Unknown values are refused. */
	closed?: boolean;
	/** Its name travels. */
	named?: boolean;
}

type Values = Readonly<Record<string, number | bigint>>;

class Enumeration extends Type<number | bigint> {
	private readonly names = new Map<number | bigint, string>();

	constructor(
		private readonly base: Type<number> | Type<bigint>,
		private readonly values: Values,
		private readonly options: EnumOptions,
	) {
		super();
		for (const [name, value] of Object.entries(values))
			if (!this.names.has(value))
				this.names.set(value, name);
	}

	override write(value: number | bigint, place: Place): unknown {
		const name = this.names.get(value);
		if (name === undefined && (this.options.closed || this.options.named))
			return place.refuse(`none of its values, but ${told(value)}`);
		if (name !== undefined && (this.options.named || place.form === "json"))
			return name;
		return (this.base as Type).write(value, place);
	}

	override read(value: unknown, place: Place): number | bigint {
		if (typeof value === "string" && Object.hasOwn(this.values, value))
			return this.values[value]!;
		const number = (this.base as Type).read(value, place) as number | bigint;
		if (this.options.closed && !this.names.has(number))
			return place.refuse(`none of its values, but ${told(value)}`);
		return number;
	}
}

class Flags extends Type<number | bigint> {
	constructor(private readonly base: Type<number> | Type<bigint>, private readonly values: Values) {
		super();
	}

	override write(value: number | bigint, place: Place): unknown {
		const bits = typeof value === "number" && value < 0 ? value >>> 0 : value;
		const written = (this.base as Type).write(bits, place);
		if (place.form === "packet")
			return written;
		let left = BigInt(bits);
		const names: unknown[] = [];
		for (const [name, flag] of Object.entries(this.values)) {
			if (flag && (left & BigInt(flag)) === BigInt(flag)) {
				names.push(name);
				left &= ~BigInt(flag);
			}
		}
		if (left)
			names.push(Number(left));
		return names;
	}

	override read(value: unknown, place: Place): number | bigint {
		if (!Array.isArray(value))
			return (this.base as Type).read(value, place) as number | bigint;
		let bits = 0n;
		for (const name of value as unknown[]) {
			if (typeof name === "number" && Number.isInteger(name) && name >= 0) {
				bits |= BigInt(name); // bits without a name
				continue;
			}
			if (typeof name !== "string" || !Object.hasOwn(this.values, name))
				return place.refuse(`an unknown flag, ${told(name)}`);
			bits |= BigInt(this.values[name]!);
		}
		return (this.base as Type).read(this.base === (u64 as Type) ? bits : Number(bits), place) as number | bigint;
	}
}

/** A member of a struct, an alternative of a union, or a parameter. */
export interface Field {
	name: string;
	type: Type;
	/** Fills in what is absent; undefined: none. */
	initial?: (() => unknown) | undefined;
}

export function field(name: string, type: Type, initial?: () => unknown): Field {
	return { name, type, initial };
}

export class Struct<T = any> extends Type<T> {
	private list: readonly Field[] | undefined;

	constructor(readonly name: string, private readonly make: () => readonly Field[]) {
		super();
	}

	get fields(): readonly Field[] {
		return (this.list ??= this.make());
	}

	override write(value: T, place: Place): unknown {
		if (typeof value !== "object" || value === null)
			return place.refuse(`a ${this.name}, not ${told(value)}`);
		const object: Record<string, unknown> = {};
		for (const { name, type, initial } of this.fields) {
			let given: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
			if (given === undefined && initial)
				given = initial();
			const written = place.at(name, () => type.write(given, place));
			if (written !== undefined)
				setMember(object, name, written);
		}
		return object;
	}

	override read(value: unknown, place: Place): T {
		const given = value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;
		if (!isPlainObject(given))
			return place.refuse(`a ${this.name}, not ${told(value)}`);
		const object: Record<string, unknown> = {};
		for (const { name, type, initial } of this.fields) {
			const item = Object.hasOwn(given, name) ? given[name] : undefined;
			const made = (item === undefined || item === null) && initial ? initial() : place.at(name, () => type.read(item, place));
			if (made !== undefined)
				setMember(object, name, made);
		}
		return object as T;
	}

	/** The struct with its defaults filled in. */
	fill(given: Partial<T>): T {
		const object: Record<string, unknown> = { ...given };
		for (const { name, initial } of this.fields)
			if (initial && object[name] === undefined)
				setMember(object, name, initial());
		return object as T;
	}
}

class Union<T> extends Type<T> {
	private list: readonly Field[] | undefined;

	constructor(
		private readonly name: string,
		private readonly make: () => readonly Field[],
		private readonly isClosed: boolean,
	) {
		super();
	}

	/** The one key whose value is there. */
	private one(value: unknown, place: Place): [string, unknown] {
		if (!isPlainObject(value))
			return place.refuse(`a ${this.name}, not ${told(value)}`);
		const set = Object.entries(value).filter(([, item]) => item !== undefined);
		return set.length === 1 ? set[0]! : place.refuse(`a ${this.name} of exactly one key, not ${set.length}`);
	}

	private find(key: string): Field | undefined {
		return (this.list ??= this.make()).find(({ name }) => name === key);
	}

	override write(value: T, place: Place): unknown {
		const [key, item] = this.one(value, place);
		const alternative = this.find(key);
		if (!alternative)
			return place.refuse(`a ${this.name}, which has no ${JSON.stringify(key)}`);
		const object: Record<string, unknown> = {};
		setMember(object, key, place.at(key, () => alternative.type.write(item, place)));
		return object;
	}

	override read(value: unknown, place: Place): T {
		const [key, item] = this.one(value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value, place);
		const alternative = this.find(key);
		if (!alternative)
			return this.isClosed ? place.refuse(`a ${this.name}, which has no ${JSON.stringify(key)}`) : ({ $unknown: key } as T);
		const object: Record<string, unknown> = {};
		setMember(object, key, place.at(key, () => alternative.type.read(item, place)));
		return object as T;
	}
}

export function enumeration<T>(base: Type<number> | Type<bigint>, values: Values, options: EnumOptions = {}): Type<T> {
	return new Enumeration(base, values, options) as Type as Type<T>;
}

export function flags<T>(base: Type<number> | Type<bigint>, values: Values): Type<T> {
	return new Flags(base, values) as Type as Type<T>;
}

export function struct<T>(name: string, fields: () => readonly Field[]): Struct<T> {
	return new Struct<T>(name, fields);
}

export function union<T>(name: string, alternatives: () => readonly Field[], isClosed = false): Type<T> {
	return new Union<T>(name, alternatives, isClosed);
}
