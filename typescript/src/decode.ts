// decode.ts - MessagePack to values, in the dialect of Netron. Strict: what is not well formed, too
// deep or too large is refused as a whole, and no length is believed before its bytes are there.
import { DecodeError, LimitError, RemoteError } from "./errors.js";
import { defaultLimits, type Limits } from "./limits.js";
import { Definition, Extension, isPlainObject, Long, Reference, setMember, StreamReference } from "./values.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const errorClasses = [Error, Error, SyntaxError, TypeError, ReferenceError, RangeError, EvalError, URIError];

type DecodeLimits = Pick<Limits, "maxDepth" | "maxElements">;

export class Decoder {
	private at = 0;
	private end: number;
	private readonly view: DataView;
	private depth = 0;
	private elements = 0;

	constructor(private readonly bytes: Uint8Array, private readonly limits: DecodeLimits = defaultLimits) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.end = bytes.length;
	}

	get left(): number {
		return this.end - this.at;
	}

	get offset(): number {
		return this.at;
	}

	private take(count: number): number {
		const at = this.at;
		if (count > this.end - at)
			throw new DecodeError("the bytes end too early");
		this.at = at + count;
		return at;
	}

	u8(): number {
		return this.bytes[this.take(1)]!;
	}

	u16(): number {
		return this.view.getUint16(this.take(2));
	}

	u32(): number {
		return this.view.getUint32(this.take(4));
	}

	private string(size: number): string {
		const at = this.take(size);
		try {
			return utf8.decode(this.bytes.subarray(at, at + size));
		} catch {
			throw new DecodeError("a string is not UTF-8");
		}
	}

	private binary(size: number): Uint8Array {
		const at = this.take(size);
		return this.bytes.slice(at, at + size);
	}

	/** Every item takes a byte at least, so a count that is larger than what is left is a lie. */
	private count(count: number, leastBytes: number): number {
		if (count * leastBytes > this.left)
			throw new DecodeError("the bytes end too early");
		this.elements += count;
		if (this.elements > this.limits.maxElements)
			throw new LimitError(`more than ${this.limits.maxElements} items`);
		return count;
	}

	private enter(): void {
		if (++this.depth > this.limits.maxDepth)
			throw new LimitError(`more than ${this.limits.maxDepth} values inside each other`);
	}

	private array(size: number): unknown[] {
		const items: unknown[] = [];
		this.enter();
		for (let left = this.count(size, 1); left > 0; left--)
			items.push(this.value());
		this.depth--;
		return items;
	}

	private key(): string {
		const key = this.value();
		if (typeof key === "string")
			return key;
		if (typeof key === "number" || typeof key === "bigint" || typeof key === "boolean")
			return String(key);
		throw new DecodeError("a key of a map is neither a string nor a number");
	}

	private map(size: number): Record<string, unknown> {
		const object: Record<string, unknown> = {};
		this.enter();
		for (let left = this.count(size, 2); left > 0; left--) {
			const key = this.key();
			if (Object.hasOwn(object, key))
				throw new DecodeError(`the key ${JSON.stringify(key)} stands twice in a map`);
			setMember(object, key, this.value());
		}
		this.depth--;
		return object;
	}

	private static readonly safe = BigInt(Number.MAX_SAFE_INTEGER);

	private integer(value: bigint): number | bigint {
		return value <= Decoder.safe && value >= -Decoder.safe ? Number(value) : value;
	}

	private text(): string {
		const value = this.value();
		if (typeof value !== "string")
			throw new DecodeError("an extension holds something else than a string");
		return value;
	}

	private optionalText(): string | undefined {
		const value = this.value();
		return typeof value === "string" ? value : undefined;
	}

	private undefinedValue(size: number): undefined {
		if (size !== 1 || this.u8() !== 0)
			throw new DecodeError("an extension of type 0 that is not undefined");
		return undefined;
	}

	private date(): Date {
		const time = this.view.getBigUint64(this.take(8));
		if (time > 8640000000000000n)
			throw new DecodeError("a date is out of range");
		return new Date(Number(time));
	}

	/** To the millisecond below. */
	private timestamp(size: number): Date {
		let seconds: number, nanoseconds = 0;
		if (size === 4) {
			seconds = this.u32();
		} else if (size === 8) {
			const packed = this.view.getBigUint64(this.take(8));
			nanoseconds = Number(packed >> 34n);
			seconds = Number(packed & 0x3ffffffffn);
		} else if (size === 12) {
			nanoseconds = this.u32();
			seconds = Number(this.view.getBigInt64(this.take(8)));
		} else {
			throw new DecodeError("a timestamp is of no known size");
		}
		const date = new Date(seconds * 1000 + Math.floor(nanoseconds / 1000000));
		if (nanoseconds > 999999999 || Number.isNaN(date.getTime()))
			throw new DecodeError("a timestamp is out of range");
		return date;
	}

	private mapOf(): Map<unknown, unknown> {
		const map = new Map<unknown, unknown>();
		for (let left = this.count(this.u32(), 2); left > 0; left--) {
			const key = this.value();
			if (map.has(key))
				throw new DecodeError("a key stands twice in a Map");
			map.set(key, this.value());
		}
		return map;
	}

	private setOf(): Set<unknown> {
		const set = new Set<unknown>();
		for (let left = this.count(this.u32(), 1); left > 0; left--)
			set.add(this.value());
		return set;
	}

	private regexp(): RegExp {
		const source = this.text(), flags = this.text();
		try {
			return new RegExp(source, flags);
		} catch {
			throw new DecodeError("a regular expression is not well formed");
		}
	}

	private bigint(): bigint {
		const digits = this.text();
		if (!/^-?[0-9]{1,1000}$/.test(digits))
			throw new DecodeError("a BigInt is no number");
		return BigInt(digits);
	}

	private long(): Long {
		const isUnsigned = this.u8() !== 0;
		const at = this.take(8);
		return new Long(isUnsigned ? this.view.getBigUint64(at) : this.view.getBigInt64(at), isUnsigned);
	}

	private cause(value: unknown): unknown {
		if (!isPlainObject(value) || value["__errorType"] === undefined)
			return value;
		const cause = new Error(String(value["message"]));
		cause.name = String(value["name"]);
		return cause;
	}

	private titanError(): RemoteError {
		const name = this.text(), code = this.value(), message = this.text();
		const details = this.value(), context = this.value(), timestamp = this.value();
		const requestId = this.optionalText(), correlationId = this.optionalText();
		const spanId = this.optionalText(), traceId = this.optionalText();
		const stack = this.value(), cause = this.cause(this.value()), extras = this.value();
		return new RemoteError({
			name, message, details, context, requestId, correlationId, spanId, traceId, stack, cause, extras,
			code: typeof code === "number" ? code : 500,
			timestamp: typeof timestamp === "number" ? timestamp : undefined,
		});
	}

	private plainError(): Error {
		const made = errorClasses[this.u16()];
		const name = this.text();
		this.value(); // the stack of the other side
		const error = new (made ?? Error)(this.text());
		if (!made)
			throw new DecodeError("an error is of no known class");
		if (error.name !== name)
			Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
		for (let left = this.count(this.u16(), 2); left > 0; left--)
			setMember(error as unknown as Record<string, unknown>, this.key(), this.value());
		return error;
	}

	private streamReference(): StreamReference {
		const id = Number(this.text()), isWritable = this.u8() !== 0, isLive = this.u8() !== 0;
		if (!Number.isInteger(id) || id < 1 || id > 0xffffffff)
			throw new DecodeError("a stream's id is no number");
		return new StreamReference(id, isWritable, isLive, this.text());
	}

	private reference(): Reference {
		const id = this.text();
		if (!id)
			throw new DecodeError("a reference to nothing");
		return new Reference(id);
	}

	private extensionValue(type: number, size: number): unknown {
		switch (type) {
		case 0: return this.undefinedValue(size);
		case 107: return this.streamReference();
		case 108: return this.reference();
		case 109: return new Definition(this.text(), this.text(), this.text(), this.value());
		case 110: return this.titanError();
		case 119: return this.long();
		case 120: return this.bigint();
		case 121: return this.regexp();
		case 123: return this.setOf();
		case 124: return this.mapOf();
		case 125: return this.date();
		case 126: return this.plainError();
		case 255: return this.timestamp(size);
		default:
			if (type < 1 || type > 99)
				throw new DecodeError(`an extension of the unknown type ${type}`);
			return new Extension(type, this.binary(size));
		}
	}

	private extension(size: number): unknown {
		const type = this.u8();
		const outer = this.end;
		if (size > this.left)
			throw new DecodeError("the bytes end too early");
		const end = this.at + size;
		this.enter();
		this.end = end;
		const value = this.extensionValue(type, size);
		if (this.at !== end)
			throw new DecodeError("an extension holds more than it should");
		this.end = outer;
		this.depth--;
		return value;
	}

	value(): unknown {
		const first = this.u8();
		if (first < 0x80)
			return first;
		if (first < 0x90)
			return this.map(first & 15);
		if (first < 0xa0)
			return this.array(first & 15);
		if (first < 0xc0)
			return this.string(first & 31);
		if (first >= 0xe0)
			return first - 0x100;
		switch (first) {
		case 0xc0: return null;
		case 0xc2: return false;
		case 0xc3: return true;
		case 0xc4: return this.binary(this.u8());
		case 0xc5: return this.binary(this.u16());
		case 0xc6: return this.binary(this.u32());
		case 0xc7: return this.extension(this.u8());
		case 0xc8: return this.extension(this.u16());
		case 0xc9: return this.extension(this.u32());
		case 0xca: return this.view.getFloat32(this.take(4));
		case 0xcb: return this.view.getFloat64(this.take(8));
		case 0xcc: return this.u8();
		case 0xcd: return this.u16();
		case 0xce: return this.u32();
		case 0xcf: return this.integer(this.view.getBigUint64(this.take(8)));
		case 0xd0: return this.view.getInt8(this.take(1));
		case 0xd1: return this.view.getInt16(this.take(2));
		case 0xd2: return this.view.getInt32(this.take(4));
		case 0xd3: return this.integer(this.view.getBigInt64(this.take(8)));
		case 0xd4: return this.extension(1);
		case 0xd5: return this.extension(2);
		case 0xd6: return this.extension(4);
		case 0xd7: return this.extension(8);
		case 0xd8: return this.extension(16);
		case 0xd9: return this.string(this.u8());
		case 0xda: return this.string(this.u16());
		case 0xdb: return this.string(this.u32());
		case 0xdc: return this.array(this.u16());
		case 0xdd: return this.array(this.u32());
		case 0xde: return this.map(this.u16());
		case 0xdf: return this.map(this.u32());
		default: throw new DecodeError("the octet c1");
		}
	}
}

/** One value that takes all of the bytes. */
export function decode(bytes: Uint8Array, limits: DecodeLimits = defaultLimits): unknown {
	const decoder = new Decoder(bytes, limits);
	const value = decoder.value();
	if (decoder.left > 0)
		throw new DecodeError("bytes are left over");
	return value;
}
