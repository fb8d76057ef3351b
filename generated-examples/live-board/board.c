/* board.c - Board@1.0.0: posts go up, and out to everybody who watches. */
#include "board.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Somebody who watches. */
struct watcher {
	struct watcher *next;
	struct watcher **place; /* what points here */
	struct board *board;
	demo_post_sink posts;
};

/* ---- posts ---- */

static int put_up(struct board *board, const demo_post *post)
{
	demo_post **place = &board->posts[board->count % MOST_POSTS];
	demo_post *copy = demo_post_copy(post);

	if (!copy)
		return NETRON_E_NO_MEMORY;
	demo_post_free(*place);
	*place = copy;
	board->count++;
	for (struct watcher *it = board->watchers; it; it = it->next)
		demo_post_sink_write(it->posts, copy);
	return 0;
}

void board_free_posts(struct board *board)
{
	for (size_t i = 0; i < MOST_POSTS; i++)
		demo_post_free(board->posts[i]);
}

static int post(void *self, demo_board_post_call call, const char *author, const char *text)
{
	struct board *board = self;
	const char *empty = !*author ? "author" : !*text ? "text" : NULL;
	demo_post made = {
		.id = board->count + 1,
		.author = author,
		.text = text,
		.at = netron_now(),
	};

	if (empty)
		return demo_board_post_throw_empty_post(call, &(demo_empty_post){ .field = empty });
	int rc = put_up(board, &made);
	return rc < 0 ? rc : demo_board_post_reply(call, &made);
}

/* ---- watching ---- */

static void tell_watchers(struct board *board, int change)
{
	board->watching += (uint32_t)change;
	demo_board_emit_watched(board->exposed, board->watching);
}

static void on_close(const netron_error *reason, void *user)
{
	struct watcher *watcher = user;

	(void)reason;
	*watcher->place = watcher->next;
	if (watcher->next)
		watcher->next->place = watcher->place;
	tell_watchers(watcher->board, -1);
	free(watcher);
}

static int watch(void *self, demo_board_watch_call call, uint32_t latest, demo_post_sink posts)
{
	struct board *board = self;
	uint64_t kept = board->count < MOST_POSTS ? board->count : MOST_POSTS;
	uint64_t first = board->count - (latest < kept ? latest : kept);
	struct watcher *watcher = malloc(sizeof *watcher);

	(void)call;
	if (!watcher)
		return NETRON_E_NO_MEMORY;
	*watcher = (struct watcher){
		.next = board->watchers,
		.place = &board->watchers,
		.board = board,
		.posts = posts,
	};
	if (watcher->next)
		watcher->next->place = &watcher->next;
	board->watchers = watcher;
	demo_post_sink_on_close(posts, on_close, watcher);
	for (uint64_t i = first; i < board->count; i++)
		demo_post_sink_write(posts, board->posts[i % MOST_POSTS]);
	tell_watchers(board, 1);
	return 0;
}

/* ---- properties ---- */

static int get_title(void *self, demo_board_get_title_call call)
{
	const struct board *board = self;

	return demo_board_get_title_reply(call, board->title);
}

static int set_title(void *self, demo_board_set_title_call call, const char *title)
{
	struct board *board = self;

	snprintf(board->title, sizeof board->title, "%s", title);
	demo_board_emit_title_changed(board->exposed, board->title);
	return demo_board_set_title_reply(call);
}

static int get_watchers(void *self, demo_board_get_watchers_call call)
{
	const struct board *board = self;

	return demo_board_get_watchers_reply(call, board->watching);
}

static const demo_board_methods methods = {
	.post = post,
	.watch = watch,
	.get_title = get_title,
	.set_title = set_title,
	.get_watchers = get_watchers,
};

int board_expose(netron *net, struct board *board)
{
	return demo_board_expose(net, &methods, board, &board->exposed);
}
