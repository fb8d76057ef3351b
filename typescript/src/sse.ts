// sse.ts - reads server-sent events from bytes that are cut anywhere.
import { LimitError } from "./errors.js";

export interface ServerEvent {
	event: string;
	data: string;
	id: string;
}

export class EventReader {
	private text = "";
	private event = "";
	private data: string[] = [];
	private size = 0;
	private readonly decoder = new TextDecoder();
	/** The last id; a stream that is asked for again says it. */
	id = "";

	constructor(private readonly maxBytes: number) {}

	/** The events that are complete by now. */
	push(bytes: Uint8Array): ServerEvent[] {
		const events: ServerEvent[] = [];
		this.text += this.decoder.decode(bytes, { stream: true });
		if (this.text.length + this.size > this.maxBytes)
			throw new LimitError(`an event of more than ${this.maxBytes} bytes`);
		for (;;) {
			const end = /\r\n|\n|\r(?=[^])/.exec(this.text);
			if (!end)
				return events;
			this.line(this.text.slice(0, end.index), events);
			this.text = this.text.slice(end.index + end[0].length);
		}
	}

	private line(line: string, events: ServerEvent[]): void {
		if (line === "") {
			if (this.data.length > 0)
				events.push({ event: this.event || "message", data: this.data.join("\n"), id: this.id });
			this.event = "";
			this.data = [];
			this.size = 0;
			return;
		}
		const colon = line.indexOf(":");
		const name = colon < 0 ? line : line.slice(0, colon);
		const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
		if (name === "event") {
			this.event = value;
		} else if (name === "data") {
			this.data.push(value);
			this.size += value.length;
		} else if (name === "id" && !value.includes("\0")) {
			this.id = value;
		}
	}
}
