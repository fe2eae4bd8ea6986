// What lib asks of open_memstream's streams.
#include "stdio/memory.h"

HEADER(internal_stdio) {
  FN_AS(grown, [](FILE *stream, int closing) { return grown(stream, closing != 0); });
}
