#include "call.h"

#include <unistd.h>

HEADER(unistd) {
  FN(read);
  FN(write);
  FN(close);
  FN(getppid);
  FN_AS(gethostname, [](NonNull<char *> name, size_t len) { return gethostname(name, len); });
}
