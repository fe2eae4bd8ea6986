// What an older libc than the newest has not, or not yet.
#include "internal/newer.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace libposix {

bool isGlibcSince([[maybe_unused]] int minor) {
#ifdef __GLIBC__
  static const int ours = std::atoi(gnu_get_libc_version() + sizeof "2");
  return ours >= minor;
#else
  return false;
#endif
}

}  // namespace libposix

// System calls that glibc 2.28 has no function for: the addon's own, which any libc's declarations find too.

pid_t gettid() noexcept { return static_cast<pid_t>(syscall(SYS_gettid)); }

int tgkill(pid_t tgid, pid_t tid, int sig) { return static_cast<int>(syscall(SYS_tgkill, tgid, tid, sig)); }

int getcpu(unsigned *cpu, unsigned *node) noexcept { return static_cast<int>(syscall(SYS_getcpu, cpu, node, nullptr)); }
