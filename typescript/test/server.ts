// server.ts - interop-server, for the time of a test.
import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

export class Server {
	readonly urls: string[] = [];
	private process: ChildProcess | undefined;

	static async start(...urls: string[]): Promise<Server> {
		const server = new Server();
		await server.run(urls);
		return server;
	}

	private async run(urls: string[]): Promise<void> {
		const process_ = spawn(process.env["INTEROP_SERVER"]!, urls.flatMap((url) => ["--listen", url]),
			{ stdio: ["ignore", "pipe", "inherit"] });
		this.process = process_;
		this.urls.length = 0;
		for await (const line of createInterface({ input: process_.stdout! })) {
			this.urls.push(line.replace(/^listening /, ""));
			if (this.urls.length === urls.length)
				return;
		}
		throw new Error("interop-server does not listen");
	}

	/** The same addresses again. */
	async restart(): Promise<void> {
		await this.run([...this.urls]);
	}

	async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
		const running = this.process!;
		const over = new Promise((resolve) => running.once("exit", resolve));
		running.kill(signal);
		await over;
	}
}
