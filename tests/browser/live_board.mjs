// live_board.mjs - the page of live-board in a browser, with its server and another client in C.
//
//     node live_board.mjs CHROMIUM MODULES PAGE-FOLDER BOARD_SERVER BOARD_CLIENT SCREENSHOT
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [chromium, modules, folder, serverProgram, clientProgram, screenshot] = process.argv.slice(2);
const playwright = createRequire(`${modules}/`)("playwright-core");
const PATIENCE_MS = 15000;

class Server {
	async start(address) {
		this.process = spawn(serverProgram, [folder, address], { stdio: ["ignore", "pipe", "inherit"] });
		for await (const line of createInterface({ input: this.process.stdout })) {
			this.url = line.replace(/^the board is at /, "");
			return;
		}
		throw new Error("board-server does not listen");
	}

	get address() {
		return new URL(this.url).host;
	}

	async stop(signal) {
		const over = new Promise((resolve) => this.process.once("exit", (code) => resolve(code)));
		this.process.kill(signal);
		return over;
	}
}

async function clientPosts(url, author, text) {
	const client = spawn(clientProgram, [url, author, text], { stdio: ["ignore", "pipe", "inherit"] });
	const code = await new Promise((resolve) => client.once("exit", resolve));
	if (code !== 0)
		throw new Error(`board-client ended with ${code}`);
}

let count = 0;
function step(name) {
	console.log(`ok ${++count} - ${name}`);
}

/** What one person sees. */
class Visitor {
	static async arrive(browser, url, problems) {
		const visitor = new Visitor();
		visitor.page = await browser.newPage({ viewport: { width: 800, height: 600 } });
		visitor.page.setDefaultTimeout(PATIENCE_MS);
		visitor.page.on("pageerror", (error) => problems.push(`page: ${error.message}`));
		visitor.page.on("console", (message) => {
			// a server that is away, and a refused post, are what this is about
			if (message.type() === "error" && !/WebSocket connection|ERR_CONNECTION|status of 400/.test(message.text()))
				problems.push(`console: ${message.text()}`);
		});
		await visitor.page.goto(url);
		await visitor.connected("open");
		return visitor;
	}

	async connected(state) {
		await this.page.waitForSelector(`#state[data-state=${state}]`);
	}

	async posts(author, text) {
		await this.page.fill("#author", author);
		await this.page.fill("#text", text);
		await this.page.click("button");
	}

	async sees(author, text) {
		await this.page.locator("li", { hasText: `${author}${text}` }).first().waitFor();
	}

	async reads(selector, text) {
		await this.page.locator(selector, { hasText: text }).waitFor();
	}
}

async function visit(browser, server, problems) {
	const ann = await Visitor.arrive(browser, server.url, problems);
	step("the page is served and connects");
	await ann.posts("ann", "hello from the page");
	await ann.sees("ann", "hello from the page");
	step("what the page posts stands on the board");
	await clientPosts(server.url.replace(/^http/, "ws"), "bob", "hello from C");
	await ann.sees("bob", "hello from C");
	await clientPosts(server.url, "carol", "hello over HTTP");
	await ann.sees("carol", "hello over HTTP");
	step("what clients in C post appears, over WebSocket and HTTP");
	await ann.posts("eve", "<img src=x onerror=alert(1)>");
	await ann.sees("eve", "<img src=x onerror=alert(1)>");
	await ann.posts("ann", "");
	await ann.reads("#problem", "text is empty");
	step("a declared error of the service is told");

	const dave = await Visitor.arrive(browser, server.url, problems);
	await dave.sees("ann", "hello from the page");
	await ann.reads("#watchers", "2 are here");
	step("a second page sees what was there, and the first is told of it");
	await dave.page.locator("#title").fill("Our board");
	await dave.page.locator("#title").blur();
	await ann.reads("#title", "Our board");
	step("a property that one page sets changes in the other");
	await ann.page.screenshot({ path: screenshot });
	await dave.page.close();
	await ann.reads("#watchers", "only you are here");
	step("a page that is closed is not counted any more");
	return ann;
}

/** The same page by requests and server-sent events. */
async function visitOverHttp(browser, server, problems) {
	const fay = await Visitor.arrive(browser, `${server.url}?http`, problems);
	await fay.sees("bob", "hello from C");
	await fay.posts("fay", "hello by request");
	await fay.sees("fay", "hello by request");
	await fay.posts("fay", "");
	await fay.reads("#problem", "text is empty");
	await fay.reads("#watchers", "2 are here");
	await fay.page.close();
	step("the page works over HTTP as well");
}

async function lose(server, ann) {
	const { address } = server;
	await server.stop("SIGKILL");
	await ann.page.waitForSelector("#state:not([data-state=open])");
	step("the page notices that the server is gone");
	await server.start(address);
	await ann.connected("open");
	await clientPosts(server.url.replace(/^http/, "ws"), "bob", "hello again");
	await ann.sees("bob", "hello again");
	await ann.reads("#watchers", "only you are here");
	step("it comes back by itself, with its stream and its subscriptions");
}

async function main() {
	const problems = [], server = new Server();
	const browser = await playwright.chromium.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
	try {
		await server.start("127.0.0.1:0");
		const ann = await visit(browser, server, problems);
		await visitOverHttp(browser, server, problems);
		await ann.reads("#watchers", "only you are here");
		await lose(server, ann);
		if (await server.stop("SIGTERM"))
			problems.push("board-server failed");
	} finally {
		server.process?.kill("SIGKILL");
		await browser.close();
	}
	if (problems.length > 0)
		throw new Error(problems.join("\n"));
	step("nothing went wrong in the page");
}

main().then(() => console.log(`1..${count}`), (error) => {
	console.log(`not ok ${count + 1} - ${String(error.message).split("\n")[0]}\n1..${count + 1}`);
	console.error(error);
	process.exit(1);
});
