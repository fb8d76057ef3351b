// encode.ts - values to MessagePack, in the dialect of Netron. docs/reference/typescript.md has the
// table of what becomes what.
import { DecodeError, LimitError, NetronError, RemoteError, type Failure } from "./errors.js";
import { Definition, Extension, Int64, isPlainObject, Long, Reference, StreamReference } from "./values.js";

const utf8 = new TextEncoder();
const errorClasses = ["", "Error", "SyntaxError", "TypeError", "ReferenceError", "RangeError", "EvalError", "URIError"];

/** Two peers that announced `int64` write integers of 64 bits and old dates in a form the original cannot read. */
export interface Dialect {
	int64: boolean;
}

export class Encoder {
	private bytes = new Uint8Array(256);
	private view = new DataView(this.bytes.buffer);
	private at = 0;
	private depth = 0;

	constructor(private readonly dialect: Dialect, private readonly maxBytes: number, private readonly maxDepth = 512) {}

	/** What was written; the encoder is empty again. */
	take(): Uint8Array {
		const taken = this.bytes.slice(0, this.at);
		this.at = 0;
		this.depth = 0;
		return taken;
	}

	get size(): number {
		return this.at;
	}

	private room(count: number): void {
		const least = this.at + count;
		if (least <= this.bytes.length)
			return;
		if (least > this.maxBytes)
			throw new LimitError(`larger than ${this.maxBytes} bytes`);
		const larger = new Uint8Array(Math.max(least, this.bytes.length * 2));
		larger.set(this.bytes.subarray(0, this.at));
		this.bytes = larger;
		this.view = new DataView(larger.buffer);
	}

	u8(value: number): void {
		this.room(1);
		this.bytes[this.at++] = value;
	}

	u16(value: number): void {
		this.room(2);
		this.view.setUint16(this.at, value);
		this.at += 2;
	}

	u32(value: number): void {
		this.room(4);
		this.view.setUint32(this.at, value);
		this.at += 4;
	}

	private u64(value: bigint): void {
		this.room(8);
		this.view.setBigUint64(this.at, BigInt.asUintN(64, value));
		this.at += 8;
	}

	private raw(data: Uint8Array): void {
		this.room(data.length);
		this.bytes.set(data, this.at);
		this.at += data.length;
	}

	private float(value: number): void {
		this.u8(0xcb);
		this.room(8);
		this.view.setFloat64(this.at, value);
		this.at += 8;
	}

	private number(value: number): void {
		if (!Number.isInteger(value) || value > 0xffffffff || value < -0x80000000 || Object.is(value, -0)) {
			this.float(value);
		} else if (value >= 0) {
			if (value < 0x80) {
				this.u8(value);
			} else if (value < 0x100) {
				this.u8(0xcc);
				this.u8(value);
			} else if (value < 0x10000) {
				this.u8(0xcd);
				this.u16(value);
			} else {
				this.u8(0xce);
				this.u32(value);
			}
		} else if (value >= -0x20) {
			this.u8(value & 0xff);
		} else if (value >= -0x80) {
			this.u8(0xd0);
			this.u8(value & 0xff);
		} else if (value >= -0x8000) {
			this.u8(0xd1);
			this.u16(value & 0xffff);
		} else {
			this.u8(0xd2);
			this.u32(value >>> 0);
		}
	}

	private int64(value: bigint): void {
		if (value >= -0x80000000n && value <= 0xffffffffn) {
			this.number(Number(value));
		} else if (this.dialect.int64) {
			this.u8(value < 0n ? 0xd3 : 0xcf);
			this.u64(value);
		} else if (value >= -0x20000000000000n && value <= 0x20000000000000n) {
			this.float(Number(value));
		} else {
			this.bigint(value);
		}
	}

	private string(value: string): void {
		const data = utf8.encode(value);
		const size = data.length;
		if (size < 32) {
			this.u8(0xa0 | size);
		} else if (size < 0x100) {
			this.u8(0xd9);
			this.u8(size);
		} else if (size < 0x10000) {
			this.u8(0xda);
			this.u16(size);
		} else {
			this.u8(0xdb);
			this.u32(size);
		}
		this.raw(data);
	}

	private binary(data: Uint8Array): void {
		if (data.length < 0x100) {
			this.u8(0xc4);
			this.u8(data.length);
		} else if (data.length < 0x10000) {
			this.u8(0xc5);
			this.u16(data.length);
		} else {
			this.u8(0xc6);
			this.u32(data.length);
		}
		this.raw(data);
	}

	arrayHead(count: number): void {
		if (count < 16) {
			this.u8(0x90 | count);
		} else if (count < 0x10000) {
			this.u8(0xdc);
			this.u16(count);
		} else {
			this.u8(0xdd);
			this.u32(count);
		}
	}

	/** The head is written last, when the length is known: most extensions are short. */
	private extension(type: number, write: () => void): void {
		const start = this.at;
		write();
		const size = this.at - start;
		const fixed = [1, 2, 4, 8, 16].indexOf(size);
		const head = fixed >= 0 ? [0xd4 + fixed] : size < 0x100 ? [0xc7, size] : size < 0x10000
			? [0xc8, size >> 8, size & 0xff]
			: [0xc9, size >>> 24, (size >> 16) & 0xff, (size >> 8) & 0xff, size & 0xff];
		head.push(type & 0xff);
		this.room(head.length);
		this.bytes.copyWithin(start + head.length, start, this.at);
		this.bytes.set(head, start);
		this.at += head.length;
	}

	private bigint(value: bigint): void {
		this.extension(120, () => this.string(value.toString()));
	}

	private date(value: Date): void {
		const time = value.getTime();
		if (Number.isNaN(time))
			throw new DecodeError("the date is not valid");
		if (time >= 0)
			this.extension(125, () => this.u64(BigInt(time)));
		else if (this.dialect.int64)
			this.timestamp(time);
		else
			throw new DecodeError("the peer cannot read dates before 1970");
	}

	private timestamp(time: number): void {
		const seconds = Math.floor(time / 1000);
		this.extension(-1, () => {
			this.u32((time - seconds * 1000) * 1000000);
			this.u64(BigInt(seconds));
		});
	}

	private object(value: Record<string, unknown>): void {
		const keys = Object.keys(value);
		if (keys.length > 0xffff)
			throw new LimitError("an object of more than 65535 members");
		if (keys.length < 16) {
			this.u8(0x80 | keys.length);
		} else {
			this.u8(0xde);
			this.u16(keys.length);
		}
		for (const key of keys) {
			this.string(key);
			this.value(value[key]);
		}
	}

	private failure(failure: Failure): void {
		const { name, code, message, details = {}, context = {}, timestamp = Date.now() } = failure;
		const cause = failure.cause;
		this.extension(110, () => {
			for (const item of [name, code, message, details, context, timestamp])
				this.value(item);
			for (const id of [failure.requestId, failure.correlationId, failure.spanId, failure.traceId])
				this.value(id);
			this.value(failure.stack ?? null);
			if (cause instanceof Error && !(cause instanceof NetronError))
				this.value({ __errorType: "Error", name: cause.name, message: cause.message, stack: undefined });
			else
				this.value(cause ?? null);
			this.value(failure.extras ?? null);
		});
	}

	/** The stack stays here: it would tell the peer about files of this side. */
	private error(value: Error): void {
		if (value instanceof RemoteError) {
			this.failure(value.failure);
		} else if (value instanceof NetronError) {
			this.failure({ name: value.name, code: value.code, message: value.message });
		} else {
			const known = errorClasses.indexOf(value.constructor.name);
			const fields = Object.entries(value).filter(([key, item]) =>
				!["name", "message", "stack"].includes(key) && item !== undefined);
			this.extension(126, () => {
				this.u16(known > 0 ? known : 1);
				this.string(value.name);
				this.string("");
				this.string(value.message);
				this.u16(fields.length);
				for (const [key, item] of fields) {
					this.value(key);
					this.value(item);
				}
			});
		}
	}

	private other(value: object): void {
		if (value instanceof Date) {
			this.date(value);
		} else if (value instanceof Int64) {
			this.int64(value.value);
		} else if (value instanceof Map) {
			this.extension(124, () => {
				this.u32(value.size);
				for (const [key, item] of value as Map<unknown, unknown>) {
					this.value(key);
					this.value(item);
				}
			});
		} else if (value instanceof Set) {
			this.extension(123, () => {
				this.u32(value.size);
				for (const item of value as Set<unknown>)
					this.value(item);
			});
		} else if (value instanceof Error) {
			this.error(value);
		} else if (value instanceof RegExp) {
			this.extension(121, () => {
				this.string(value.source);
				this.string(value.flags);
			});
		} else if (value instanceof ArrayBuffer) {
			this.binary(new Uint8Array(value));
		} else {
			this.ofNetron(value);
		}
	}

	private ofNetron(value: object): void {
		if (value instanceof StreamReference) {
			this.extension(107, () => {
				this.string(String(value.streamId));
				this.u8(value.isWritable ? 1 : 0);
				this.u8(value.isLive ? 1 : 0);
				this.string(value.peerId);
			});
		} else if (value instanceof Reference) {
			this.extension(108, () => this.string(value.id));
		} else if (value instanceof Definition) {
			this.extension(109, () => {
				for (const item of [value.id, value.parentId, value.peerId, value.meta])
					this.value(item);
			});
		} else if (value instanceof Long) {
			this.extension(119, () => {
				this.u8(value.isUnsigned ? 1 : 0);
				this.u64(value.value);
			});
		} else if (value instanceof Extension) {
			if (value.type < 1 || value.type > 99)
				throw new DecodeError(`${value.type} is no extension type of an application`);
			this.extension(value.type, () => this.raw(value.data));
		} else {
			throw new DecodeError(`an instance of ${value.constructor?.name ?? "some class"} cannot be sent`);
		}
	}

	private composite(value: object): void {
		if (++this.depth > this.maxDepth)
			throw new LimitError(`more than ${this.maxDepth} values inside each other`);
		if (Array.isArray(value)) {
			this.arrayHead(value.length);
			for (let i = 0; i < value.length; i++)
				this.value(value[i]);
		} else if (value instanceof Uint8Array) {
			this.binary(value);
		} else if (isPlainObject(value)) {
			this.object(value);
		} else {
			this.other(value);
		}
		this.depth--;
	}

	value(value: unknown): void {
		switch (typeof value) {
		case "undefined":
			this.u8(0xd4);
			this.u16(0);
			break;
		case "boolean":
			this.u8(value ? 0xc3 : 0xc2);
			break;
		case "number":
			this.number(value);
			break;
		case "string":
			this.string(value);
			break;
		case "bigint":
			this.bigint(value);
			break;
		case "object":
			if (value === null)
				this.u8(0xc0);
			else
				this.composite(value);
			break;
		default:
			throw new DecodeError(`a ${typeof value} cannot be sent`);
		}
	}
}

/** One value by itself. */
export function encode(value: unknown, dialect: Dialect = { int64: true }): Uint8Array {
	const encoder = new Encoder(dialect, 0x7fffffff);
	encoder.value(value);
	return encoder.take();
}
