#include "call.h"

#include <climits>

#include <pty.h>
#include <unistd.h>
#include <utmp.h>

using namespace libposix;

HEADER(pty) {
  FN_AS(openpty, [](Array<int, 1> amaster, Array<int, 1> aslave, View name, const termios *termp, const winsize *winp) {
    char path[PATH_MAX];
    int result = openpty(amaster, aslave, path, termp, winp);
    if (result == 0 && !name.null()) {
      if (size_t size = std::strlen(path) + 1; size > name.size) {
        close(amaster[0]);
        close(aslave[0]);
        name.shorter(size);
      }
      std::strcpy(name.as<char>(), path);
    }
    return result;
  });
}
