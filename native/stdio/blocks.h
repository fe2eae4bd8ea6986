// Characters, lines and blocks: what the locking calls of <stdio.h> and those without a lock of their own share.
#pragma once
#include "stdio/stream.h"

namespace libposix {

Input readOne(FILE *stream);
/** fgets: the length of what it put into `to`. */
Input lineInto(Target to, int size, FILE *stream);
/** getdelim: all up to the delimiter. */
InputBytes wholeLine(FILE *stream, int delimiter);
WithErrno readObjects(Target to, size_t size, size_t nmemb, FILE *stream);
WithErrno writeObjects(Source from, size_t size, size_t nmemb, FILE *stream);

}  // namespace libposix
