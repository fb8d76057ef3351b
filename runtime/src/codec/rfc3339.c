#include "codec/rfc3339.h"

#include <string.h>

enum { SECOND = 1000000000, DAY = 86400 };

/* Days since 1970 of a day of the Gregorian calendar, and back: years that begin in March have the
 * leap day at their end, 400 of them have 146097 days. (Howard Hinnant, chrono-Compatible Low-Level
 * Date Algorithms.) */
static int64_t days_of(int64_t year, int month, int day)
{
	int64_t era, of_era, of_year;

	year -= month <= 2;
	era = (year >= 0 ? year : year - 399) / 400;
	of_era = year - era * 400;
	of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void date_of(int64_t days, int *year, int *month, int *day)
{
	int64_t era, of_era, of_year, years, shifted;

	days += 719468;
	era = (days >= 0 ? days : days - 146096) / 146097;
	of_era = days - era * 146097;
	years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	of_year = of_era - (365 * years + years / 4 - years / 100);
	shifted = (5 * of_year + 2) / 153;
	*day = (int)(of_year - (153 * shifted + 2) / 5 + 1);
	*month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
	*year = (int)(years + era * 400 + (*month <= 2));
}

/* ---- writing ---- */

static char *put_digits(char *out, int number, int width)
{
	for (int i = width; i-- > 0; number /= 10)
		out[i] = (char)('0' + number % 10);
	return out + width;
}

static char *put_fraction(char *out, int nanoseconds)
{
	if (!nanoseconds)
		return out;
	*out++ = '.';
	if (nanoseconds % 1000)
		return put_digits(out, nanoseconds, 9);
	if (nanoseconds % 1000000)
		return put_digits(out, nanoseconds / 1000, 6);
	return put_digits(out, nanoseconds / 1000000, 3);
}

/* Rounds down. */
static int64_t divide(int64_t number, int64_t by, int64_t *out_rest)
{
	*out_rest = number % by;
	if (*out_rest < 0)
		*out_rest += by;
	return (number - *out_rest) / by;
}

char *nt_rfc3339_put(char *out, netron_time time)
{
	int64_t seconds, nanoseconds, days, second;
	int year, month, day;

	/* The earliest times have no whole second before them: from their remainder. */
	nanoseconds = time % SECOND;
	seconds = time / SECOND;
	if (nanoseconds < 0) {
		nanoseconds += SECOND;
		seconds--;
	}
	days = divide(seconds, DAY, &second);
	date_of(days, &year, &month, &day);
	out = put_digits(out, year, 4);
	*out++ = '-';
	out = put_digits(out, month, 2);
	*out++ = '-';
	out = put_digits(out, day, 2);
	*out++ = 'T';
	out = put_digits(out, (int)(second / 3600), 2);
	*out++ = ':';
	out = put_digits(out, (int)(second / 60 % 60), 2);
	*out++ = ':';
	out = put_digits(out, (int)(second % 60), 2);
	out = put_fraction(out, (int)nanoseconds);
	*out++ = 'Z';
	return out;
}

/* ---- reading ---- */

struct cursor {
	const char *p, *end;
};

/* Exactly so many digits. -1: there are less. */
static int take_digits(struct cursor *c, int width)
{
	int number = 0;

	if (c->end - c->p < width)
		return -1;
	for (; width; width--, c->p++) {
		if (*c->p < '0' || *c->p > '9')
			return -1;
		number = number * 10 + (*c->p - '0');
	}
	return number;
}

static bool take(struct cursor *c, char capital)
{
	if (c->p == c->end || (*c->p != capital && (capital < 'A' || *c->p != capital + 32)))
		return false;
	c->p++;
	return true;
}

static int days_in(int year, int month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && is_leap);
}

static bool take_date(struct cursor *c, int64_t *out_days)
{
	int year, month, day;

	year = take_digits(c, 4);
	if (year < 0 || !take(c, '-'))
		return false;
	month = take_digits(c, 2);
	if (month < 1 || month > 12 || !take(c, '-'))
		return false;
	day = take_digits(c, 2);
	if (day < 1 || day > days_in(year, month))
		return false;
	*out_days = days_of(year, month, day);
	return true;
}

/* Nine digits count. More may be there when they are zeros: no time is rounded. */
static bool take_fraction(struct cursor *c, int *out_nanoseconds)
{
	int count = 0;

	*out_nanoseconds = 0;
	if (!take(c, '.'))
		return true;
	for (; c->p < c->end && *c->p >= '0' && *c->p <= '9'; c->p++, count++) {
		if (count < 9)
			*out_nanoseconds = *out_nanoseconds * 10 + (*c->p - '0');
		else if (*c->p != '0')
			return false;
	}
	if (!count)
		return false;
	for (; count < 9; count++)
		*out_nanoseconds *= 10;
	return true;
}

static bool take_offset(struct cursor *c, int *out_seconds)
{
	int sign, hours, minutes;

	*out_seconds = 0;
	if (take(c, 'Z'))
		return true;
	sign = take(c, '+') ? 1 : take(c, '-') ? -1 : 0;
	hours = sign ? take_digits(c, 2) : -1;
	if (hours < 0 || hours > 23 || !take(c, ':'))
		return false;
	minutes = take_digits(c, 2);
	*out_seconds = sign * (hours * 3600 + minutes * 60);
	return minutes >= 0 && minutes <= 59;
}

/* Seconds of the day in UTC, which may lie outside it. */
static bool take_time(struct cursor *c, int64_t *out_seconds, int *out_nanoseconds)
{
	int hour, minute, second, offset;

	hour = take_digits(c, 2);
	if (hour < 0 || hour > 23 || !take(c, ':'))
		return false;
	minute = take_digits(c, 2);
	if (minute < 0 || minute > 59 || !take(c, ':'))
		return false;
	second = take_digits(c, 2);
	if (second < 0 || second > 60 || !take_fraction(c, out_nanoseconds) ||
		!take_offset(c, &offset))
		return false;
	*out_seconds = hour * 3600 + minute * 60 + second - offset;
	/* Leap seconds end a day of UTC. */
	return second < 60 || (*out_seconds % DAY + DAY) % DAY == 0;
}

bool nt_rfc3339_parse(const char *text, size_t size, netron_time *out)
{
	struct cursor c = { text, text + size };
	int64_t days, seconds;
	int nanoseconds;

	if (!take_date(&c, &days) || !take(&c, 'T') || !take_time(&c, &seconds, &nanoseconds) ||
		c.p != c.end)
		return false;
	seconds += days * DAY;
	/* Down from the second above, so that the earliest times do not overflow on the way. */
	if (seconds < 0 && nanoseconds) {
		seconds++;
		nanoseconds -= SECOND;
	}
	return !__builtin_mul_overflow(seconds, (int64_t)SECOND, out) &&
	       !__builtin_add_overflow(*out, (int64_t)nanoseconds, out);
}
