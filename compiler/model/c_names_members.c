/* c_names_members.c - the C names made of the members of services: of methods, of events, of what
 * is done with properties, of the two ends of streams. */
#include "model/c_namer.h"
#include "model/c_names.h"
#include "model/c_stem.h"

#include <string.h>

/* Claims {service}_{head}{own}{suffix} for each suffix. False: one collides. */
static bool claim_all(struct namer *namer, const struct model_service *service,
	const struct model_base *base, const char *own, const char *const *suffixes)
{
	struct arena *arena = namer->resolver->arena;

	for (size_t i = 0; suffixes[i]; i++) {
		const char *name =
			arena_format(arena, "%s_%s%s", service->base.c_stem, own, suffixes[i]);
		if (i == 0)
			c_names_check_length(namer, base, name);
		if (!c_names_claim(namer, &namer->global, name, base))
			return false;
	}
	return true;
}

/* Something that is called, under the name own. */
static bool claim_call(struct namer *namer, const struct model_service *service,
	const struct model_base *base, const char *own)
{
	static const char *const suffixes[] = { "", "_sync", "_done", "_call", "_reply", "_args",
		NULL };

	return claim_all(namer, service, base, own, suffixes);
}

/* Something that is told, under the name own. */
static bool claim_event(struct namer *namer, const struct model_service *service,
	const struct model_base *base, const char *own)
{
	static const char *const of_on[] = { "", "_fn", NULL }, *const of_emit[] = { "", NULL },
				 *const of_args[] = { "_args", NULL };
	struct arena *arena = namer->resolver->arena;

	return claim_all(namer, service, base, arena_format(arena, "on_%s", own), of_on) &&
	       claim_all(namer, service, base, arena_format(arena, "emit_%s", own), of_emit) &&
	       claim_all(namer, service, base, own, of_args);
}

static bool claim_throws(
	struct namer *namer, const struct model_service *service, const struct model_member *member)
{
	for (size_t i = 0; i < member->throws.count; i++) {
		const struct model_base *error = &member->throws.items[i]->base;
		const char *name =
			arena_format(namer->resolver->arena, "%s_%s_throw_%s", service->base.c_stem,
				member->base.c_stem, error->c_stem + strlen(error->file->c_prefix));

		if (!c_names_claim(namer, &namer->global, name, &member->base))
			return false;
	}
	return true;
}

static bool claim_property(
	struct namer *namer, const struct model_service *service, const struct model_member *member)
{
	struct arena *arena = namer->resolver->arena;
	const struct model_base *base = &member->base;
	const char *stem = base->c_stem;

	return claim_call(namer, service, base, arena_format(arena, "get_%s", stem)) &&
	       (member->is_readonly ||
		       claim_call(namer, service, base, arena_format(arena, "set_%s", stem))) &&
	       (!member->is_notify ||
		       claim_event(namer, service, base, arena_format(arena, "%s_changed", stem)));
}

/* ---- streams ---- */

/* Nobody chose the name, so whoever has it already has to give way. */
static bool claim_made(struct namer *namer, const char *c_name, const struct model_base *member)
{
	const struct model_base *before = names_add(
		&namer->global, namer->resolver->arena, c_name, (void *)(uintptr_t)member);
	struct diag *diag;

	if (!before)
		return true;
	diag = diag_error(namer->resolver->diags, DIAG_C_COLLISION, before->span,
		"'%s' becomes '%s' in C, which is a name made for a stream", before->name, c_name);
	diag_note(diag, member->span, "the stream is here");
	diag_help(diag, "give '%s' another name in C: @cName(\"%s2\")", before->name,
		c_snake(namer->resolver->arena, before->name));
	return false;
}

/* acme_quote_source and so on, once for all who stream such items. */
static bool claim_stream(struct namer *namer, const struct model_service *service,
	const struct model_member *member, const struct model_type *item)
{
	static const char *const suffixes[] = { "_source", "_source_read", "_source_next_sync",
		"_source_stop", "_sink", "_sink_write", "_sink_write_sync", "_sink_on_ready",
		"_sink_on_close", "_sink_end", "_sink_fail" };
	struct arena *arena = namer->resolver->arena;
	const char *stem = c_stream_stem(arena, service->base.file, item);

	if (c_builtin_stem(item) ||
		names_add(&namer->streams, arena, stem, (void *)(uintptr_t)member))
		return true;
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (!claim_made(
			    namer, arena_format(arena, "%s%s", stem, suffixes[i]), &member->base))
			return false;
	return true;
}

static bool claim_streams(
	struct namer *namer, const struct model_service *service, const struct model_member *member)
{
	if (member->is_result_stream && !claim_stream(namer, service, member, member->result))
		return false;
	for (size_t i = 0; i < member->params.count; i++)
		if (member->params.items[i].is_stream &&
			!claim_stream(namer, service, member, member->params.items[i].type))
			return false;
	return true;
}

/* ---- all of a service ---- */

static void check_member(
	struct namer *namer, const struct model_service *service, const struct model_member *member)
{
	struct names params = { 0 };

	for (size_t i = 0; i < member->params.count; i++)
		c_names_claim(namer, &params, member->params.items[i].base.c_name,
			&member->params.items[i].base);
	switch (member->kind) {
	case MODEL_METHOD:
		if (claim_call(namer, service, &member->base, member->base.c_stem) &&
			claim_throws(namer, service, member))
			claim_streams(namer, service, member);
		break;
	case MODEL_EVENT:
		claim_event(namer, service, &member->base, member->base.c_stem);
		break;
	case MODEL_PROPERTY:
		claim_property(namer, service, member);
		break;
	}
}

void c_names_check_service(struct namer *namer, const struct model_service *service)
{
	struct names members = { 0 };

	for (size_t i = 0; i < service->members.count; i++)
		if (c_names_claim(namer, &members, service->members.items[i].base.c_name,
			    &service->members.items[i].base))
			check_member(namer, service, &service->members.items[i]);
}
