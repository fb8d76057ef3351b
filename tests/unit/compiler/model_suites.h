/* model_suites.h - the suites of compiler/model, and what they share. */
#ifndef NT_TEST_COMPILER_MODEL_SUITES_H
#define NT_TEST_COMPILER_MODEL_SUITES_H

#include "model/model.h"
#include "model/resolve.h"
#include "support/arena.h"
#include "support/diag.h"

#include "suite.h"

Suite *c_names_suite(void);
Suite *layout_suite(void);
Suite *resolve_suite(void);
Suite *resolve_memory_suite(void);

#endif
