/* annotations_flow.c - @window and @buffer: how much of a stream or of an event may wait. In front
 * of a parameter they are about the stream it is, in front of a method about the one it returns, or
 * else the one it takes. */
#include "model/resolver.h"

#include <string.h>

enum {
	LEAST_WINDOW = 256 * 1024, /* what every stream starts with */
	MOST_WINDOW = 1024 * 1024 * 1024,
	MOST_ITEMS = 1000000
};

/* The stream parameter of a method, or NULL. */
static struct model_param *taken_stream(const struct model_member *member)
{
	for (size_t i = 0; i < member->params.count; i++)
		if (member->params.items[i].is_stream)
			return &member->params.items[i];
	return NULL;
}

/* What the annotation is about, or NULL: there is no stream, which was said. */
static struct model_flow *flow_of(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	struct model_param *param = subject->target == MODEL_ON_METHOD
					    ? taken_stream(subject->as.member)
				    : subject->target == MODEL_ON_PARAM ? subject->as.param
									: NULL;

	if (subject->target == MODEL_ON_EVENT ||
		(subject->target == MODEL_ON_METHOD && subject->as.member->is_result_stream))
		return &subject->as.member->flow;
	if (param && param->is_stream)
		return &param->flow;
	diag_error(resolver->diags, DIAG_NO_STREAM, annotation->span, "@%s is for streams, and %s",
		annotation->name.text,
		subject->target == MODEL_ON_PARAM ? "this parameter is none"
						  : "this method has none");
	return NULL;
}

/* False: said in front of the method and of its parameter. */
static bool check_once(
	struct resolver *resolver, const struct ast_annotation *annotation, bool is_there_already)
{
	if (is_there_already)
		diag_error(resolver->diags, DIAG_ANNOTATION_CONFLICT, annotation->span,
			"@%s stands in front of the method, which takes this stream, already",
			annotation->name.text);
	return !is_there_already;
}

void annotations_apply_window(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *size = annotation->arguments.first->value;
	struct model_flow *flow = flow_of(resolver, subject, annotation);

	if (!flow || !check_once(resolver, annotation, flow->window_bytes != 0))
		return;
	if (size->integer < LEAST_WINDOW || size->integer > MOST_WINDOW) {
		struct diag *diag = diag_error(resolver->diags, DIAG_WINDOW_SIZE, size->span,
			"a window of %s", size->text);
		diag_help(diag, "every stream starts with 256KiB; from there to 1GiB is possible");
		return;
	}
	flow->window_bytes = (uint32_t)size->integer;
}

static bool read_policy(struct resolver *resolver, const struct subject *subject,
	const struct ast_value *value, enum model_policy *out)
{
	static const char *const words[] = { [MODEL_BLOCK] = "block",
		[MODEL_DROP_OLDEST] = "dropOldest",
		[MODEL_DROP_NEWEST] = "dropNewest",
		[MODEL_ERROR] = "error" };
	struct diag_guess guess;
	struct diag *diag;

	diag_guess_init(&guess, value->text);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		diag_guess_offer(&guess, words[i]);
		if (strcmp(value->text, words[i]) != 0)
			continue;
		*out = (enum model_policy)i;
		if (subject->target != MODEL_ON_EVENT || i != MODEL_BLOCK)
			return true;
		diag = diag_error(resolver->diags, DIAG_BUFFER_POLICY, value->span,
			"whoever emits an event waits for nobody");
		diag_help(diag, "dropOldest, dropNewest and error are for events");
		return false;
	}
	diag = diag_error(resolver->diags, DIAG_BUFFER_POLICY, value->span,
		"a buffer that is full cannot '%s'", value->text);
	if (guess.best)
		diag_fix(diag, value->span, guess.best, "did you mean '%s'?", guess.best);
	else
		diag_help(diag, "block, dropOldest, dropNewest and error are possible");
	return false;
}

void annotations_apply_buffer(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_argument *items = annotation->arguments.first;
	struct model_flow *flow = flow_of(resolver, subject, annotation);
	enum model_policy policy =
		subject->target == MODEL_ON_EVENT ? MODEL_DROP_OLDEST : MODEL_BLOCK;

	if (!flow || !check_once(resolver, annotation, flow->buffer_items != 0))
		return;
	if (items->next && !read_policy(resolver, subject, items->next->value, &policy))
		return;
	if (items->value->integer < 1 || items->value->integer > MOST_ITEMS) {
		diag_error(resolver->diags, DIAG_BUFFER_SIZE, items->value->span,
			"a buffer of %s items: from 1 to %d are possible", items->value->text,
			MOST_ITEMS);
		return;
	}
	flow->buffer_items = (uint32_t)items->value->integer;
	flow->policy = policy;
}
