/* c_words.h - words that C, C++ and libc keep for themselves. */
#ifndef NETRONC_C_WORDS_H
#define NETRONC_C_WORDS_H

#include <stdbool.h>
#include <stddef.h>

enum c_word_list { C_WORD_KEYWORDS, C_WORD_MACROS, C_WORD_TYPES, C_WORD_LIBRARY };

/* Of C11, C23, C++20 or GNU C. */
bool c_word_is_keyword(const char *word);

/* A macro or a variable of libc or of the compiler: any use of the word as a name may break. */
bool c_word_is_macro(const char *word);

/* A type of libc or C++: a member or a parameter of that name hides it. */
bool c_word_is_type(const char *word);

/* A function of libc or libm: taken at file scope only. */
bool c_word_is_library(const char *word);

/* The words of a list in order; NULL behind the last. */
const char *c_word_at(enum c_word_list list, size_t index);

#endif
