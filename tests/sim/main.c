/* main.c - runs seeds, each in a child so that a crash is one failed seed; makes a failing one
 * smaller, and says how to see it again.
 *
 *     sim [--seeds N] [--from SEED] [--steps N] [--faults LIST] [--max-faults N] [--trace] [--tap]
 *
 * LIST is names joined by commas, or none. */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	STEPS = 300,
	SECONDS_PER_SEED = 60,
	ALL_FAULTS = (1 << SIM_FAULTS) - 1,
	FAILURES_SHRUNK = 3,
	FAILURES = 10
};

/* What a child tells. It stands when the child does not. */
struct report {
	uint64_t seed;
	unsigned step, faults;
	uint64_t calls, good, bad, links, steps, emitted, heard, flows, items;
};

struct runner {
	struct sim_options options;
	uint64_t from, count;
	bool is_tap;
	struct report *report; /* shared with the child */
	unsigned failed;
};

static int usage(void)
{
	fputs("usage: sim [--seeds N] [--from SEED] [--steps N] [--faults LIST] [--max-faults N] "
	      "[--trace] [--tap]\nfaults:",
		stderr);
	for (int i = 0; i < SIM_FAULTS; i++)
		fprintf(stderr, " %s", sim_fault_names[i]);
	fputc('\n', stderr);
	return 2;
}

/* ---- options ---- */

static bool read_number(const char *text, uint64_t *out_number)
{
	char *end;

	if (!text || !*text)
		return false;
	*out_number = strtoull(text, &end, 0);
	return !*end;
}

static bool read_faults(const char *text, unsigned *out_faults)
{
	unsigned faults = 0;

	if (!text)
		return false;
	while (*text && strcmp(text, "none") != 0) {
		size_t size = strcspn(text, ",");
		int i = 0;
		while (i < SIM_FAULTS &&
			(strncmp(text, sim_fault_names[i], size) != 0 || sim_fault_names[i][size]))
			i++;
		if (i == SIM_FAULTS)
			return false;
		faults |= 1u << i;
		text += size + (text[size] == ',');
	}
	*out_faults = faults;
	return true;
}

static bool read_options(struct runner *runner, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		const char *name = argv[i], *value = i + 1 < argc ? argv[i + 1] : NULL;
		uint64_t number = 0;

		if (strcmp(name, "--trace") == 0) {
			runner->options.is_traced = true;
			continue;
		}
		if (strcmp(name, "--tap") == 0) {
			runner->is_tap = true;
			continue;
		}
		i++;
		if (strcmp(name, "--faults") == 0) {
			if (!read_faults(value, &runner->options.faults))
				return false;
			continue;
		}
		if (!read_number(value, &number))
			return false;
		if (strcmp(name, "--seeds") == 0)
			runner->count = number;
		else if (strcmp(name, "--from") == 0)
			runner->from = number;
		else if (strcmp(name, "--steps") == 0)
			runner->options.steps = (unsigned)number;
		else if (strcmp(name, "--max-faults") == 0)
			runner->options.max_faults = (unsigned)number;
		else
			return false;
	}
	return true;
}

/* ---- running ---- */

static void run_one(const struct sim_options *options, struct report *report)
{
	static struct sim sim;

	report->seed = options->seed;
	sim.progress = &report->step;
	sim_run(&sim, options);
	report->faults = sim.fault_count;
	report->calls += sim.sums.calls;
	report->good += sim.sums.good;
	report->bad += sim.sums.bad;
	report->links += sim.sums.links;
	report->steps += sim.step;
	report->emitted += sim.sums.emitted;
	report->heard += sim.sums.heard;
	report->flows += sim.sums.flows;
	report->items += sim.sums.items;
}

/* Runs seeds from first on in a child; how many were fine before one failed. */
static uint64_t run_child(const struct runner *runner, const struct sim_options *options,
	uint64_t count, bool is_quiet, int *out_status)
{
	struct sim_options each = *options;

	runner->report->seed = options->seed;
	fflush(stdout);
	pid_t child = fork();
	if (child == 0) {
		if (is_quiet && !freopen("/dev/null", "w", stderr))
			_exit(3);
		for (; count-- > 0; each.seed++) {
			alarm(SECONDS_PER_SEED);
			run_one(&each, runner->report);
		}
		exit(0);
	}
	if (child < 0 || waitpid(child, out_status, 0) < 0)
		*out_status = -1;
	return *out_status == 0 ? count : runner->report->seed - options->seed;
}

static bool fails(const struct runner *runner, const struct sim_options *options)
{
	int status;

	run_child(runner, options, 1, true, &status);
	return status != 0;
}

/* Leaves faults out as long as it still fails: whole kinds, then the later ones, then steps. */
static struct sim_options shrink(const struct runner *runner, struct sim_options options)
{
	struct sim_options tried;

	options.is_traced = false;
	for (int i = 0; i < SIM_FAULTS; i++) {
		tried = options;
		tried.faults &= ~(1u << i);
		if (tried.faults != options.faults && fails(runner, &tried))
			options = tried;
	}
	for (unsigned least = 0, most = 64; least < most;) {
		tried = options;
		tried.max_faults = (least + most) / 2;
		if (fails(runner, &tried)) {
			options = tried;
			most = tried.max_faults;
		} else {
			least = tried.max_faults + 1;
		}
	}
	for (unsigned least = 1, most = options.steps; least < most;) {
		tried = options;
		tried.steps = (least + most) / 2;
		if (fails(runner, &tried)) {
			options = tried;
			most = tried.steps;
		} else {
			least = tried.steps + 1;
		}
	}
	return options;
}

static void print_faults(unsigned faults)
{
	const char *comma = "";

	for (int i = 0; i < SIM_FAULTS; i++) {
		if (!(faults & (1u << i)))
			continue;
		fprintf(stderr, "%s%s", comma, sim_fault_names[i]);
		comma = ",";
	}
	if (faults == 0)
		fputs("none", stderr);
}

static void tell(struct runner *runner, uint64_t seed, int status)
{
	struct sim_options options = runner->options;

	if (WIFSIGNALED(status))
		fprintf(stderr, "seed %llu, step %u: ended by signal %d (%s)\n",
			(unsigned long long)seed, runner->report->step, WTERMSIG(status),
			strsignal(WTERMSIG(status)));
	fprintf(stderr, "  again: ./dev sim --seeds 1 --from %llu --trace\n",
		(unsigned long long)seed);
	if (++runner->failed > FAILURES_SHRUNK)
		return;
	options.seed = seed;
	if (!fails(runner, &options)) {
		fputs("  not every run of it fails\n", stderr);
		return;
	}
	options = shrink(runner, options);
	fprintf(stderr, "  smaller: ./dev sim --seeds 1 --from %llu --trace --steps %u --faults ",
		(unsigned long long)seed, options.steps);
	print_faults(options.faults);
	if (options.max_faults != UINT32_MAX)
		fprintf(stderr, " --max-faults %u", options.max_faults);
	fputc('\n', stderr);
}

static void run_all(struct runner *runner)
{
	uint64_t seed = runner->from, left = runner->count;

	while (left > 0 && runner->failed < FAILURES) {
		struct sim_options options = runner->options;
		int status = 0;

		options.seed = seed;
		uint64_t good = run_child(runner, &options, left, false, &status);
		if (status == 0)
			return;
		tell(runner, seed + good, status);
		seed += good + 1;
		left -= good + 1;
	}
}

/* The same seed twice says the same. */
static bool repeats(const struct runner *runner)
{
	static struct sim one, other;
	struct sim_options options = runner->options;
	unsigned step;

	options.seed = runner->from;
	one.progress = other.progress = &step;
	sim_run(&one, &options);
	sim_run(&other, &options);
	return one.digest == other.digest;
}

int main(int argc, char **argv)
{
	struct runner runner = {
		.options = { .faults = ALL_FAULTS, .max_faults = UINT32_MAX, .steps = STEPS },
		.from = 1,
		.count = 100,
	};
	const struct report *sums;

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (!read_options(&runner, argc, argv) || runner.count == 0)
		return usage();
	runner.report = mmap(NULL, sizeof *runner.report, PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (runner.report == MAP_FAILED)
		return 2;
	sums = runner.report;
	run_all(&runner);
	if (runner.failed == FAILURES)
		fputs("no more seeds are tried\n", stderr);
	printf("%s%llu seeds, %u failed: %llu steps, %llu connections, %llu calls, of which %llu "
	       "ended well and %llu with an error; %llu events, heard %llu times; "
	       "%llu ends of streams, %llu items read\n",
		runner.is_tap ? "# " : "", (unsigned long long)runner.count, runner.failed,
		(unsigned long long)sums->steps, (unsigned long long)sums->links,
		(unsigned long long)sums->calls, (unsigned long long)sums->good,
		(unsigned long long)sums->bad, (unsigned long long)sums->emitted,
		(unsigned long long)sums->heard, (unsigned long long)sums->flows,
		(unsigned long long)sums->items);
	if (!runner.is_tap)
		return runner.failed > 0;
	printf("%s 1 - seeds %llu to %llu\n", runner.failed ? "not ok" : "ok",
		(unsigned long long)runner.from,
		(unsigned long long)(runner.from + runner.count - 1));
	printf("%s 2 - the same seed gives the same run\n",
		runner.failed || repeats(&runner) ? "ok" : "not ok");
	puts("1..2");
	return 0;
}
