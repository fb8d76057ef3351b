// Node's HTTP client and its fetch against our server: http_node.mjs URL. A line per case: ok or failed, and its name.
import http from 'node:http';

const url = process.argv[2];
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
let ports = new Set();

function check(is_right, what) {
	if (!is_right)
		throw new Error(what);
}

// One request through the agent: status, fields, body.
function ask(method, path, body, fields = {}) {
	return new Promise((resolve, reject) => {
		const request = http.request(url + path, { method, agent, headers: fields }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part) => (text += part));
			response.on('end', () => resolve({ status: response.statusCode, fields: response.headers, text }));
			response.on('error', reject);
		});
		request.on('socket', (socket) => socket.localPort && ports.add(socket.localPort));
		request.on('error', reject);
		request.end(body);
	});
}

function invoke(method, input, service = 'calculator@1.0.0', more = {}) {
	return ask('POST', '/netron/invoke', JSON.stringify({ id: 'n', service, method, input, ...more }),
		{ 'Content-Type': 'application/json' });
}

const cases = {
	async 'two hundred calls over four connections'() {
		const answers = await Promise.all([...Array(200).keys()].map((i) => invoke('add', [i, 1])));
		answers.forEach((answer, i) => check(JSON.parse(answer.text).data === i + 1, answer.text));
		check(ports.size <= 4, `${ports.size} connections`);
	},
	async 'errors keep the connection'() {
		for (let i = 0; i < 20; i++) {
			const answer = await invoke('fail', [409, 'no']);
			check(answer.status === 409 && JSON.parse(answer.text).error.message === 'no', answer.text);
		}
	},
	async 'a deadline of the caller'() {
		const answer = await invoke('slow', [2000], undefined, { hints: { timeout: 30 } });
		check(answer.status === 408, `${answer.status} ${answer.text}`);
	},
	async 'fetch reads a stream of events as it comes'() {
		const response = await fetch(url + '/netron/invoke', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
			body: JSON.stringify({ id: 'n', service: 'calculator@1.0.0', method: 'slowCount', input: [5, 200] }),
		});
		const parts = [];
		for await (const part of response.body.pipeThrough(new TextDecoderStream()))
			parts.push(part);
		check(parts.length > 1 && parts.join('').includes('event: end'), parts.join('|'));
	},
	async 'a stream that is left'() {
		const control = new AbortController();
		const response = await fetch(url + '/rpc/calculator@1.0.0/slowCount', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
			body: '[100000,1]',
			signal: control.signal,
		});
		await response.body.getReader().read();
		control.abort();
		check(JSON.parse((await invoke('add', [1, 2])).text).data === 3, 'no call after it');
	},
	async 'fetch sends a body that grows'() {
		const lines = ['["node"]', ...['ab', 'cd', 'ef'].map((text) => JSON.stringify(btoa(text)))];
		const body = new ReadableStream({
			async pull(controller) {
				await new Promise((resolve) => setTimeout(resolve, 10));
				if (lines.length)
					controller.enqueue(new TextEncoder().encode(lines.shift() + '\n'));
				else
					controller.close();
			},
		});
		const response = await fetch(url + '/rpc/files@1.0.0/upload', {
			method: 'POST',
			headers: { 'Content-Type': 'application/x-ndjson' },
			body,
			duplex: 'half',
		});
		const answer = await response.json();
		check(Number(answer.size) === 6, JSON.stringify(answer));
	},
	async 'fields that say something'() {
		const answer = await ask('GET', '/nowhere', undefined, { 'X-Request-ID': 'from-node' });
		check(answer.status === 404 && answer.fields['x-request-id'] === 'from-node', JSON.stringify(answer));
	},
};

for (const [name, run] of Object.entries(cases)) {
	try {
		await run();
		console.log(`ok ${name}`);
	} catch (error) {
		console.log(`failed ${name}: ${error.message.replaceAll('\n', ' ')}`);
	}
}
agent.destroy();
