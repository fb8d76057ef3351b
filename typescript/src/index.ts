// index.ts - what programs and generated code use of this package.
export { connect, open } from "./connect.js";
export { WebSocketConnection } from "./connection.js";
export { HttpConnection } from "./http.js";
export type { ConnectOptions, Socket, SocketClass } from "./settings.js";
export type { Limits } from "./limits.js";
export {
	CancelledError, ClosedError, DecodeError, LimitError, LostError, NetronError, ProtocolError, RemoteError, TimeoutError,
	UnavailableError, ValueError, type Failure,
} from "./errors.js";
export { Definition, Extension, Long, Reference, StreamReference } from "./values.js";
export { encode } from "./encode.js";
export { decode } from "./decode.js";
export { Stream } from "./stream.js";
export type { Items } from "./upload.js";
export {
	Client, dynamic, DynamicClient, Event, type CallOptions, type Connection, type Observable, type Property, type ReadonlyProperty,
	type ServiceReference, type State, type Subscription,
} from "./service.js";

// ---- for generated code ----
export { event, method, param, reference, rest, upload, type EventInfo, type Method, type Param } from "./service.js";
export {
	any, array, bool, bytes, dictionary, duration, enumeration, f32, f64, field, flags, i16, i32, i64, i8, list, map, optional, set,
	string, struct, Struct, timestamp, Type, u16, u32, u64, u8, union, uuid, type Field,
} from "./types.js";

/** A struct whose members K have defaults, as it may be given. */
export type Given<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

// Types of the platform, for files that declare a type of the same name.
export type Date$ = Date;
export type Map$<K, V> = Map<K, V>;
export type Promise$<T> = Promise<T>;
export type Record$<K extends string, V> = Record<K, V>;
export type Set$<T> = Set<T>;
export type Uint8Array$ = Uint8Array;
