/* client.c - calls the calculator and waits for each answer.
 *
 *     calculator-client [URL]        tcp://127.0.0.1:7000 unless given */
#include "calculator_client.netron.h"

#include <stdio.h>

static int add(const demo_calculator *calculator, double a, double b)
{
	netron_auto(netron_error) error = NULL;
	double sum;

	int rc = demo_calculator_add_sync(calculator, a, b, &sum, &error);
	if (rc < 0)
		fprintf(stderr, "add: %s\n", netron_error_message(error));
	else
		printf("%g + %g = %g\n", a, b, sum);
	return rc;
}

static int divide(const demo_calculator *calculator, double a, double b)
{
	netron_auto(netron_error) error = NULL;
	double quotient;

	int rc = demo_calculator_divide_sync(calculator, a, b, &quotient, &error);
	if (rc == 0) {
		printf("%g / %g = %g\n", a, b, quotient);
		return 0;
	}
	const demo_division_by_zero *by_zero = demo_division_by_zero_of(error);
	if (by_zero) {
		printf("%g / %g: the server refuses to divide %g by zero\n", a, b,
			by_zero->dividend);
		return 0;
	}
	fprintf(stderr, "divide: %s\n", netron_error_message(error));
	return rc;
}

int main(int argc, char **argv)
{
	const char *url = argc > 1 ? argv[1] : "tcp://127.0.0.1:7000";
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_peer peer;

	if (!net || netron_connect_sync(net, url, &peer, &error) < 0) {
		fprintf(stderr, "%s: %s\n", url, error ? netron_error_message(error) : "no memory");
		return 1;
	}
	demo_calculator calculator = demo_calculator_at(peer);
	if (demo_calculator_note(&calculator, "a client says hello") < 0)
		return 1;
	if (add(&calculator, 2, 3) < 0 || divide(&calculator, 10, 4) < 0 ||
		divide(&calculator, 1, 0) < 0)
		return 1;
	return 0;
}
