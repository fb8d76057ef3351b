// page.ts - shows the board as it changes, and puts up what is typed.
import { LostError, NetronError, open, UnavailableError } from "@netron/client";
import { Board, EmptyPost, type Post } from "./board.netron.js";

function element<T extends HTMLElement>(id: string): T {
	return document.getElementById(id) as T;
}

const form = element<HTMLFormElement>("form"), author = element<HTMLInputElement>("author"), text = element<HTMLInputElement>("text");
const posts = element("posts"), title = element("title"), state = element("state"), problem = element("problem");

// The page and the service share an address. Behind "?http" the same client speaks HTTP instead of packets.
const url = location.search === "?http" ? location.origin : location.origin.replace(/^http/, "ws");
const connection = open(url, { retryFirst: true, reconnectMaxDelay: 3000 });
const board = new Board(connection);
let lastSeen = 0n;

function showState(now: string): void {
	state.textContent = now;
	state.dataset["state"] = now;
}

showState(connection.state);
connection.onstate = showState;

// ---- what is shown ----

function show(post: Post): void {
	const item = document.createElement("li"), who = document.createElement("b"), when = document.createElement("time");
	who.textContent = post.author;
	when.textContent = post.at.toLocaleTimeString();
	when.dateTime = post.at.toISOString();
	item.append(when, who, post.text);
	posts.prepend(item);
}

/** A server that was started anew begins to count anew. */
function take(post: Post): void {
	if (post.id <= lastSeen && post.id !== 1n)
		return;
	if (post.id === 1n)
		posts.replaceChildren();
	lastSeen = post.id;
	show(post);
}

/** A stream ends with its connection: then the next one is asked for, which begins with what is already shown. */
async function watch(): Promise<never> {
	for (;;) {
		try {
			for await (const post of board.watch(50))
				take(post);
		} catch (error) {
			if (!(error instanceof LostError || error instanceof UnavailableError))
				throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

function showWatchers(count: number): void {
	element("watchers").textContent = count === 1 ? "only you are here" : `${count} are here`;
}

// Subscriptions are asked for again by themselves.
board.watched.on(showWatchers);
board.title.changed.on((now) => (title.textContent = document.title = now));

// ---- what is done ----

form.addEventListener("submit", (event) => {
	event.preventDefault();
	problem.textContent = "";
	board.post(author.value, text.value, { timeout: 3000 }).then(
		() => (text.value = ""),
		(error: NetronError) => (problem.textContent = error instanceof EmptyPost ? `${error.details.field} is empty` : error.message));
});

title.addEventListener("blur", () => {
	board.title.set(title.textContent ?? "").catch((error: NetronError) => (problem.textContent = error.message));
});

board.title.get().then((now) => (title.textContent = document.title = now), () => undefined);
void watch();
