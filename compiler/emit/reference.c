/* reference.c - services as values: a client's handle of one that was handed over, and offering one
 * that has no name. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include "model/names.h"

/* ---- clients ---- */

static const char *of_head(struct emit *emit, const struct model_service *service)
{
	return arena_format(emit->arena, "%s %s_of", service->base.c_name,
		c_plain(emit->arena, service->base.c_name));
}

static const char *release_head(struct emit *emit, const struct model_service *service)
{
	return arena_format(
		emit->arena, "int %s_release", c_plain(emit->arena, service->base.c_name));
}

static const char *release_param(struct emit *emit, const struct model_service *service)
{
	return arena_format(
		emit->arena, "const %s *%s", service->base.c_name, emit_handle(emit, service));
}

void emit_declare_reference(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	text_add_char(out, '\n');
	c_doc(out, 0,
		"For one that was handed over as a value. Release it when it is not needed any "
		"more.",
		NULL);
	c_prototype_of(out, of_head(emit, service), "netron_reference reference", ";");
	c_prototype_of(out, release_head(emit, service), release_param(emit, service), ";");
}

void emit_define_reference(struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *handle = emit_handle(emit, service);
	const char *name = service->base.c_name;

	text_add_char(out, '\n');
	c_prototype_of(out, of_head(emit, service), "netron_reference reference", "");
	text_format(
		out, "{\n\t%s nt_handle = { .peer = netron_reference_peer(reference) };\n\n", name);
	text_add(out, "\tnt_handle.options.reference = reference.id;\n\treturn nt_handle;\n}\n\n");
	c_prototype_of(out, release_head(emit, service), release_param(emit, service), "");
	text_format(out,
		"{\n\tnetron_reference nt_reference = { %s->peer.net, %s->options.reference };\n\n"
		"\treturn netron_reference_release(nt_reference);\n}\n",
		handle, handle);
}

/* ---- servers ---- */

static void add_offer_params(
	struct emit *emit, const struct model_service *service, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "netron *net");
	c_list_add(params, "const %s_methods *methods", c_plain(emit->arena, service->base.c_name));
	c_list_add(params, "void *self");
	c_list_add(params, "void (*released)(void *self)");
	c_list_add(params, "netron_exposed *out_%s", c_bare(emit->arena, &service->base));
}

static const char *offer_head(struct emit *emit, const struct model_service *service)
{
	return arena_format(
		emit->arena, "int %s_offer", c_plain(emit->arena, service->base.c_name));
}

void emit_declare_offer(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct c_list params;

	text_add_char(out, '\n');
	c_doc(out, 0,
		"Makes one without a name, to be handed over as a value. It lives until it is "
		"unexposed and nobody holds it any more; then released(self) is called once.",
		NULL);
	add_offer_params(emit, service, &params);
	c_prototype(out, 0, offer_head(emit, service), &params, " NETRON_MUST_USE;");
}

void emit_define_offer(struct emit *emit, struct text *out, const struct model_service *service)
{
	bool is_empty = emit_operations(emit, service).count == 0;
	const char *name = service->base.c_name;
	struct c_list params, call;

	add_offer_params(emit, service, &params);
	text_add_char(out, '\n');
	c_prototype(out, 0, offer_head(emit, service), &params, "");
	text_add(out, "{\n");
	c_list_init(&call, emit->arena);
	c_list_add(&call, "net");
	c_list_add(&call, "&netronc_service_%s", name);
	c_list_add(&call, "%s",
		is_empty ? "NULL" : arena_format(emit->arena, "netronc_skeletons_%s", name));
	c_list_add(&call, "methods");
	c_list_add(&call, "self");
	c_list_add(&call, "released");
	c_list_add(&call, "out_%s", c_bare(emit->arena, &service->base));
	c_call(out, 1, "return netron_offer", &call, ";");
	text_add(out, "}\n");
}

/* ---- who hands over what ---- */

static const struct model_service *service_of(const struct model_type *type)
{
	return type && type->kind == MODEL_SERVICE ? type->service : NULL;
}

void emit_each_reference(struct emit *emit, const struct model_service *service, bool only_params,
	void (*visit)(struct emit *emit, void *context, const struct model_service *service),
	void *context)
{
	struct names seen = { 0 };

	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];
		const struct model_service *result = service_of(member->result);
		if (result && !only_params &&
			!names_add(&seen, emit->arena, result->base.c_name, (void *)1))
			visit(emit, context, result);
		for (size_t k = 0; k < member->params.count; k++) {
			const struct model_service *param =
				service_of(member->params.items[k].type);
			if (param && !names_add(&seen, emit->arena, param->base.c_name, (void *)1))
				visit(emit, context, param);
		}
	}
}
