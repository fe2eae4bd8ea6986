#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

#include "internal/fork/fork.h"

namespace libposix::forking {

// Once per process, so that a program's own FD_CLOEXEC stays. Node's child_process gives its children all three anyway.
void inheritStdio() {
  static const bool once [[maybe_unused]] = [] {
    for (int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
      int flags = fcntl(fd, F_GETFD);
      if (flags != -1) fcntl(fd, F_SETFD, flags & ~FD_CLOEXEC);
    }
    return true;
  }();
}

}  // namespace libposix::forking
