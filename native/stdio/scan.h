// scanf: libc's own, between formats and memory that were checked before it.
#pragma once
#include "stream.h"

namespace libposix {

// `rest.first` says where in the call the arguments begin.
Got scanStream(FILE *stream, const char *format, const Rest &rest);
Got scanText(const char *text, const char *format, const Rest &rest);

}  // namespace libposix
