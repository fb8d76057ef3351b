#!/usr/bin/env node
// ws_server.js - lws_server.c with the ws of npm: the same paths do the same.
//
//	ws_server.js [CERTIFICATE KEY]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { WebSocketServer } from 'ws';

const PIECE = 4096;

function echo(socket, path, data) {
	if (path === '/drop') {
		socket.terminate();
	} else if (path.startsWith('/close/')) {
		socket.close(Number(path.slice(7)), 'because');
	} else if (path === '/fragments' && data.length > PIECE) {
		for (let at = 0; at < data.length; at += PIECE) {
			socket.send(data.subarray(at, at + PIECE), { binary: true, fin: at + PIECE >= data.length });
			if (at === 0)
				socket.ping('ping');
		}
	} else {
		socket.send(data, { binary: path !== '/text' });
	}
}

const [certificate, key] = process.argv.slice(2);
const server = certificate
	? createSecureServer({ cert: readFileSync(certificate), key: readFileSync(key) })
	: createServer();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: { threshold: 0 }, maxPayload: 1 << 26 });

sockets.on('connection', (socket, request) => {
	socket.on('message', (data) => echo(socket, request.url, data));
	socket.on('error', () => {});
});
server.on('upgrade', (request, stream, head) => {
	if (request.url === '/refuse')
		stream.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
	else
		sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('SIGTERM', () => process.exit(0));
