/* forks.c - how often this process is the child of a fork. */
#include "base/forks.h"

#include <pthread.h>

unsigned nt_forks;

static void count(void)
{
	nt_forks++;
}

static void watch(void)
{
	pthread_atfork(NULL, NULL, count);
}

void nt_forks_watch(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, watch);
}
