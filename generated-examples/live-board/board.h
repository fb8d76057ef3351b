/* board.h - the latest posts, and who is to hear of the next. */
#ifndef BOARD_H
#define BOARD_H

#include "board_server.netron.h"

enum { MOST_POSTS = 200 };

struct watcher;

struct board {
	netron_exposed exposed;
	demo_post *posts[MOST_POSTS]; /* a ring: the oldest is overwritten */
	uint64_t count;               /* of all there ever were */
	struct watcher *watchers;
	uint32_t watching;
	char title[81];
};

int board_expose(netron *net, struct board *board);
void board_free_posts(struct board *board);

#endif
