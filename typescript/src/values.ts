// values.ts - what the protocol knows and JavaScript has no class for.

/** An integer of 64 bits of a declared type: written as one, whatever the peer can read. */
export class Int64 {
	constructor(readonly value: bigint) {}
}

/** The original's Long: 64 bits with a flag. */
export class Long {
	constructor(readonly value: bigint, readonly isUnsigned: boolean) {}
}

/** What a peer tells of a service it hands over. */
export class Definition {
	constructor(
		readonly id: string,
		readonly parentId: string,
		readonly peerId: string,
		readonly meta: unknown,
	) {}
}

/** A service that the receiver knows. */
export class Reference {
	constructor(readonly id: string) {}
}

/** Announces a stream. */
export class StreamReference {
	constructor(
		readonly streamId: number,
		/** Whether its sender writes it. */
		readonly isWritable: boolean,
		readonly isLive: boolean,
		readonly peerId: string,
	) {}
}

/** An extension type of an application's own, 1 to 99. */
export class Extension {
	constructor(readonly type: number, readonly data: Uint8Array) {}
}

/** Sets a member as an own property, also one called `__proto__`. */
export function setMember(object: Record<string, unknown>, key: string, value: unknown): void {
	if (key === "__proto__")
		Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
	else
		object[key] = value;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
	if (typeof value !== "object" || value === null)
		return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}
