/* forks.h - how often this process is the child of a fork, so that what a parent made is known. */
#ifndef NT_FORKS_H
#define NT_FORKS_H

/* Written by the handler of fork alone, while there is one thread. */
extern unsigned nt_forks;

/* Counts from now on. Any thread, any number of times. */
void nt_forks_watch(void);

#endif
