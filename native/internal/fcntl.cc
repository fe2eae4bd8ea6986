// What lib/fcntl.ts needs beside C's functions.
#include "internal/call.h"
#include "internal/result.h"

#include <fcntl.h>

using namespace libposix;

HEADER(internal_fcntl) {
  // A process group is a negative owner.
  FN_AS(getOwner, [](int fd) { return withErrno(-1, [&] { return fcntl(fd, F_GETOWN); }); });
}
