// scanf: libc's own, between formats and memory that were checked before it.
#pragma once
#include "stdio/stream.h"

namespace libposix {

// `rest.first` says where in the call the arguments begin.
Input scanStream(FILE *stream, const char *format, const Rest &rest);
Input scanText(const char *text, const char *format, const Rest &rest);

}  // namespace libposix
