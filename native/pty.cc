#include "internal/call.h"

#include <climits>

#include <pty.h>
#include <unistd.h>
#include <utmp.h>

using namespace libposix;

HEADER(pty) {
  // C does not say how long the name's memory must be: it is written only when it is long enough.
  FN_AS(openpty,
        [](NonNull<int *> amaster, NonNull<int *> aslave, View name, const termios *termp, const winsize *winp) {
          char path[PATH_MAX];
          int master, slave;
          if (openpty(&master, &slave, path, termp, winp) == -1) return -1;
          if (!name.null() && !name.holds(std::strlen(path) + 1)) {
            close(master);
            close(slave);
            rangeError("the name needs " + std::to_string(std::strlen(path) + 1) + " bytes");
          }
          if (!name.null()) std::strcpy(name.as<char>(), path);
          *amaster.pointer = master;
          *aslave.pointer = slave;
          return 0;
        });
}
