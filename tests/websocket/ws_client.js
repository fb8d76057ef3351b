// ws_client.js - the ws of npm as a client of interop-server; TAP.
//
//	ws_client.js INTEROP_SERVER
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';

const HELLO = JSON.stringify({ type: 'client-id', id: 'npm-ws' });
let number = 0;

function check(name, ok, detail = '') {
	console.log(`${ok ? 'ok' : 'not ok'} ${++number} - ${name}`);
	if (!ok)
		console.log(`#   ${detail}`);
}

function ping(id, size) {
	const packet = Buffer.alloc(10 + size, 7);
	packet.writeUInt32BE(id, 0);
	packet[4] = 0x40;
	packet[5] = 0xc6;
	packet.writeUInt32BE(size, 6);
	return packet;
}

function is_pong(answer, packet) {
	const expected = Buffer.from(packet);
	expected[4] = 0;
	return answer.equals(expected);
}

// A connection whose messages can be waited for.
class Peer {
	constructor(url, options = {}, protocols = []) {
		this.socket = new WebSocket(url, protocols, options);
		this.messages = [];
		this.waiting = [];
		this.socket.on('message', (data, is_binary) => {
			this.messages.push({ data, is_binary });
			this.waiting.shift()?.();
		});
		this.opened = once(this.socket, 'open');
		this.closed = once(this.socket, 'close').then(([code, reason]) => ({ code, reason: reason.toString() }));
	}
	async next() {
		while (this.messages.length === 0)
			await new Promise((resolve) => this.waiting.push(resolve));
		return this.messages.shift();
	}
	async introduce() {
		await this.opened;
		const hello = await this.next();
		this.socket.send(HELLO);
		return hello;
	}
	async pings(id, size) {
		const packet = ping(id, size);
		this.socket.send(packet);
		return is_pong((await this.next()).data, packet);
	}
}

async function speaks(url) {
	const peer = new Peer(url, { perMessageDeflate: true });
	const hello = await peer.introduce();
	check('the hello comes as a binary message', hello.is_binary && JSON.parse(hello.data).type === 'id');
	check('compression is offered and not taken', peer.socket.extensions === '', peer.socket.extensions);
	check('no sub-protocol', peer.socket.protocol === '', peer.socket.protocol);
	let id = 1;
	for (const size of [0, 1, 50, 114, 115, 116, 117, 1000, 65524, 65525, 65526, 65527, 100000, 1 << 20])
		check(`a ping of ${size} bytes`, await peer.pings(id++, size));
	const packet = ping(id, 30);
	for (let at = 0; at < packet.length; at++)
		peer.socket.send(packet.subarray(at, at + 1), { binary: true, fin: at === packet.length - 1 });
	check('a message in pieces of one byte', is_pong((await peer.next()).data, packet));
	const pong = once(peer.socket, 'pong');
	peer.socket.ping('are you there?');
	check('a ping of WebSocket', (await pong)[0].toString() === 'are you there?');
	for (let i = 0; i < 200; i++)
		peer.socket.send(ping(1000 + i, i));
	let in_order = true;
	for (let i = 0; i < 200; i++)
		in_order = is_pong((await peer.next()).data, ping(1000 + i, i)) && in_order;
	check('many at once, answered in order', in_order);
	peer.socket.close(1000, 'done');
	const { code } = await peer.closed;
	check('the close is answered', code === 1000, code);
}

async function is_refused(url, name, expected, send) {
	const peer = new Peer(url);
	await peer.introduce();
	send(peer.socket);
	const { code, reason } = await peer.closed;
	check(`${name}: ${expected}`, code === expected, `${code} ${reason}`);
}

async function negotiates(url) {
	const peer = new Peer(url, {}, ['one', 'two']);
	await peer.opened;
	check('the first sub-protocol is chosen', peer.socket.protocol === 'one', peer.socket.protocol);
	peer.socket.terminate();
	const page = new Peer(url, { origin: 'http://evil.example' });
	page.closed.catch(() => {});
	const [error] = await Promise.race([once(page.socket, 'error'), page.opened.then(() => [{}], () => [{}])]);
	check('a page of elsewhere is refused', /403/.test(error.message), error.message);
}

async function main() {
	const server = spawn(process.argv[2], ['--listen', 'ws://127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'ignore'] });
	const [line] = await once(createInterface(server.stdout), 'line');
	const url = line.split(' ')[1];

	await speaks(url);
	await is_refused(url, 'a message that is no packet', 1003, (socket) => socket.send(Buffer.from('abc')));
	await is_refused(url, 'a message above the limit', 1009, (socket) => socket.send(Buffer.alloc((16 << 20) + 1)));
	await negotiates(url);

	const peer = new Peer(url);
	await peer.introduce();
	check('before the end', await peer.pings(1, 1));
	const exit = once(server, 'exit');
	server.kill('SIGTERM');
	const { code } = await peer.closed;
	check('a server that ends says 1001', code === 1001, code);
	check('and ends with 0', (await exit)[0] === 0);
	console.log(`1..${number}`);
}

const patience = setTimeout(() => {
	console.log('Bail out! waited in vain');
	process.exit(1);
}, 50000);

await main();
clearTimeout(patience);
