/* results_server.netron.h - implementing Results@1.0.0 of results.nsvc.
 * Written by netronc 0.1.0. Change results.nsvc instead. */
#ifndef RESULTS_RESULTS_SERVER_NETRON_H
#define RESULTS_RESULTS_SERVER_NETRON_H

#include "results.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct results_results_nothing_call {
	netron_task task;
} results_results_nothing_call;
typedef struct results_results_number_call {
	netron_task task;
} results_results_number_call;
typedef struct results_results_flag_call {
	netron_task task;
} results_results_flag_call;
typedef struct results_results_color_call {
	netron_task task;
} results_results_color_call;
typedef struct results_results_access_call {
	netron_task task;
} results_results_access_call;
typedef struct results_results_id_call {
	netron_task task;
} results_results_id_call;
typedef struct results_results_when_call {
	netron_task task;
} results_results_when_call;
typedef struct results_results_text_call {
	netron_task task;
} results_results_text_call;
typedef struct results_results_blob_call {
	netron_task task;
} results_results_blob_call;
typedef struct results_results_value_call {
	netron_task task;
} results_results_value_call;
typedef struct results_results_user_call {
	netron_task task;
} results_results_user_call;
typedef struct results_results_either_call {
	netron_task task;
} results_results_either_call;
typedef struct results_results_users_call {
	netron_task task;
} results_results_users_call;
typedef struct results_results_texts_call {
	netron_task task;
} results_results_texts_call;
typedef struct results_results_labels_call {
	netron_task task;
} results_results_labels_call;
typedef struct results_results_by_number_call {
	netron_task task;
} results_results_by_number_call;
typedef struct results_results_distinct_call {
	netron_task task;
} results_results_distinct_call;
typedef struct results_results_maybe_number_call {
	netron_task task;
} results_results_maybe_number_call;
typedef struct results_results_maybe_color_call {
	netron_task task;
} results_results_maybe_color_call;
typedef struct results_results_maybe_id_call {
	netron_task task;
} results_results_maybe_id_call;
typedef struct results_results_maybe_text_call {
	netron_task task;
} results_results_maybe_text_call;
typedef struct results_results_maybe_blob_call {
	netron_task task;
} results_results_maybe_blob_call;
typedef struct results_results_maybe_user_call {
	netron_task task;
} results_results_maybe_user_call;
typedef struct results_results_maybe_either_call {
	netron_task task;
} results_results_maybe_either_call;
typedef struct results_results_maybe_users_call {
	netron_task task;
} results_results_maybe_users_call;
typedef struct results_results_maybe_texts_call {
	netron_task task;
} results_results_maybe_texts_call;

/** A result of every form, each also optional.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct results_results_methods {
	int (*nothing)(void *self, results_results_nothing_call call);

	int (*number)(void *self, results_results_number_call call);

	int (*flag)(void *self, results_results_flag_call call);

	int (*color)(void *self, results_results_color_call call);

	int (*access)(void *self, results_results_access_call call);

	int (*id)(void *self, results_results_id_call call);

	int (*when)(void *self, results_results_when_call call);

	int (*text)(void *self, results_results_text_call call);

	int (*blob)(void *self, results_results_blob_call call);

	int (*value)(void *self, results_results_value_call call);

	int (*user)(void *self, results_results_user_call call);

	int (*either)(void *self, results_results_either_call call);

	int (*users)(void *self, results_results_users_call call);

	int (*texts)(void *self, results_results_texts_call call);

	int (*labels)(void *self, results_results_labels_call call);

	int (*by_number)(void *self, results_results_by_number_call call);

	int (*distinct)(void *self, results_results_distinct_call call);

	int (*maybe_number)(void *self, results_results_maybe_number_call call);

	int (*maybe_color)(void *self, results_results_maybe_color_call call);

	int (*maybe_id)(void *self, results_results_maybe_id_call call);

	int (*maybe_text)(void *self, results_results_maybe_text_call call);

	int (*maybe_blob)(void *self, results_results_maybe_blob_call call);

	int (*maybe_user)(void *self, results_results_maybe_user_call call);

	int (*maybe_either)(void *self, results_results_maybe_either_call call);

	int (*maybe_users)(void *self, results_results_maybe_users_call call);

	int (*maybe_texts)(void *self, results_results_maybe_texts_call call);
} results_results_methods;

/** Offers Results@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int results_results_expose(netron *net, const results_results_methods *methods, void *self,
	netron_exposed *out_results) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int results_results_offer(netron *net, const results_results_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_results) NETRON_MUST_USE;

int results_results_nothing_reply(results_results_nothing_call call);

int results_results_number_reply(results_results_number_call call, double result);

int results_results_flag_reply(results_results_flag_call call, bool result);

int results_results_color_reply(results_results_color_call call, results_color color);

int results_results_access_reply(results_results_access_call call, results_access access);

int results_results_id_reply(results_results_id_call call, netron_uuid result);

int results_results_when_reply(results_results_when_call call, netron_time result);

int results_results_text_reply(results_results_text_call call, const char *result);

int results_results_blob_reply(results_results_blob_call call, netron_bytes result);

int results_results_value_reply(results_results_value_call call, const netron_value *result);

int results_results_user_reply(results_results_user_call call, const results_user *user_);

int results_results_either_reply(results_results_either_call call, const results_either *either);

int results_results_users_reply(results_results_users_call call, results_user_list result);

int results_results_texts_reply(results_results_texts_call call, netron_strings result);

int results_results_labels_reply(results_results_labels_call call, netron_string_map result);

int results_results_by_number_reply(
	results_results_by_number_call call, results_f64_by_u32_map result);

int results_results_distinct_reply(results_results_distinct_call call, netron_strings result);

int results_results_maybe_number_reply(
	results_results_maybe_number_call call, const double *result);

int results_results_maybe_color_reply(
	results_results_maybe_color_call call, const results_color *color);

int results_results_maybe_id_reply(results_results_maybe_id_call call, const netron_uuid *result);

int results_results_maybe_text_reply(results_results_maybe_text_call call, const char *result);

int results_results_maybe_blob_reply(
	results_results_maybe_blob_call call, const netron_bytes *result);

int results_results_maybe_user_reply(
	results_results_maybe_user_call call, const results_user *user_);

int results_results_maybe_either_reply(
	results_results_maybe_either_call call, const results_either *either);

int results_results_maybe_users_reply(
	results_results_maybe_users_call call, const results_user_list *result);

int results_results_maybe_texts_reply(
	results_results_maybe_texts_call call, const netron_strings *result);

#ifdef __cplusplus
}
#endif
#endif
