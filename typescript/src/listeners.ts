// listeners.ts - who listens to which event; what of it the server has been asked for.
import { NetronError, ValueError } from "./errors.js";
import type { EventInfo, Subscription, Target } from "./service.js";
import { deferred, type Deferred } from "./waiting.js";

/** Events are heard of one version, whose name they carry. */
const exact = /^[\w.-]+@\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

export function eventName({ service, reference }: Target, event: EventInfo): string {
	if (!reference && !exact.test(service))
		throw new ValueError("service", "events are heard of one version: name@version");
	return `${reference ? reference.id : service}.${event.name}`;
}

/** Lets an error of a listener be seen, as one of an event listener of the platform is. */
export function report(error: unknown): void {
	const platform = globalThis as { reportError?: (error: unknown) => void };
	if (platform.reportError)
		platform.reportError(error);
	else
		setTimeout(() => {
			throw error;
		}, 0);
}

type Listener = (args: readonly unknown[]) => void;

/** One name, and everybody who listens to it. */
export class Heard {
	readonly listeners = new Map<object, { hear: Listener; ready: Deferred<void> }>();
	isConfirmed = false;

	/** Everybody hears it; throws what the first of them failed with. */
	emit(args: readonly unknown[]): void {
		let failed: unknown;
		for (const { hear } of [...this.listeners.values()]) {
			try {
				hear(args);
			} catch (error) {
				failed ??= error;
			}
		}
		if (failed instanceof NetronError)
			throw failed;
	}

	confirm(): void {
		this.isConfirmed = true;
		for (const { ready } of this.listeners.values())
			ready.resolve();
	}

	fail(error: unknown): void {
		for (const { ready } of this.listeners.values())
			ready.reject(error);
		this.listeners.clear();
	}
}

export class Listeners {
	readonly names = new Map<string, Heard>();

	/** ask: of a name that nobody listened to; drop: when the last has gone. */
	constructor(private readonly ask: (name: string) => void, private readonly drop: (name: string) => void) {}

	add(name: string, hear: Listener): Subscription {
		const token = {}, ready = deferred<void>();
		let heard = this.names.get(name);
		const isNew = !heard;
		if (!heard)
			this.names.set(name, (heard = new Heard()));
		heard.listeners.set(token, { hear, ready });
		if (heard.isConfirmed)
			ready.resolve();
		else if (isNew)
			this.ask(name);
		return { ready: ready.promise, close: () => this.remove(name, heard, token) };
	}

	private remove(name: string, heard: Heard, token: object): void {
		if (!heard.listeners.delete(token) || heard.listeners.size > 0)
			return;
		if (this.names.get(name) === heard) {
			this.names.delete(name);
			this.drop(name);
		}
	}

	/** It cannot be had. */
	fail(name: string, error: unknown): void {
		const heard = this.names.get(name);
		this.names.delete(name);
		heard?.fail(error);
	}

	failAll(error: unknown): void {
		for (const name of [...this.names.keys()])
			this.fail(name, error);
	}
}
