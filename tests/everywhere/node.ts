// node.ts - the round on Node: `node node.cjs URL`.
import WebSocket from "ws";
import type { SocketClass } from "@netron/client";
import { round } from "./round.js";

round(process.argv[2]!, WebSocket as unknown as SocketClass).then(
	(lines) => process.stdout.write(lines),
	(error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	},
);
