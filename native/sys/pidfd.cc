#include "internal/call.h"
#include "internal/given.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// By number: glibc has them under their names since 2.36 only.
HEADER(sys_pidfd) {
  FN_AS(pidfd_open, [](pid_t pid, unsigned flags) { return static_cast<int>(syscall(SYS_pidfd_open, pid, flags)); });
  FN_AS(pidfd_getfd, [](int pidfd, int targetfd, unsigned flags) {
    return given(static_cast<int>(syscall(SYS_pidfd_getfd, pidfd, targetfd, flags)));
  });
  FN_AS(pidfd_send_signal, [](int pidfd, int sig, siginfo_t *info, unsigned flags) {
    return static_cast<int>(syscall(SYS_pidfd_send_signal, pidfd, sig, info, flags));
  });

  // The kernel's header defines it by this name, and cannot be included beside libc's.
  header.constant("PIDFD_NONBLOCK", O_NONBLOCK);
}
