#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "fork.h"

namespace libposix::forking {

namespace {

// The text of /proc/self/task/ID/FILE; empty if it cannot be read.
struct Text {
  char bytes[4096];
  Text(pid_t id, const char *file) {
    char path[64];
    std::snprintf(path, sizeof(path), "/proc/self/task/%d/%s", id, file);
    ssize_t size = -1;
    if (int fd = open(path, O_RDONLY | O_CLOEXEC); fd != -1) {
      size = read(fd, bytes, sizeof(bytes) - 1);
      close(fd);
    }
    bytes[size > 0 ? size : 0] = '\0';
  }
};

// io_uring's helpers are the kernel's own and never run the process's code.
bool isKernels(pid_t id) { return std::strncmp(Text(id, "comm").bytes, "iou-", 4) == 0; }

void where(Thread &thread) {
  Text text(thread.id, "syscall");
  thread.call = Thread::Unknown;
  if (std::strncmp(text.bytes, "running", 7) == 0) thread.call = Thread::Running;
  uint64_t *a = thread.arguments;
  long call;
  int fields = std::sscanf(text.bytes, "%ld %lx %lx %lx %lx %lx %lx %lx", &call, &a[0], &a[1], &a[2], &a[3], &a[4],
                           &a[5], &thread.stack);
  // Asleep outside any call (-1) is a page fault.
  if (fields == 8 && call >= 0) thread.call = call;
}

uint64_t switches(pid_t id) {
  Text text(id, "status");
  uint64_t sum = 0;
  for (const char *at = text.bytes; (at = std::strstr(at, "ctxt_switches:")); sum += std::strtoull(at, nullptr, 10))
    at += std::strlen("ctxt_switches:");
  return sum;
}

}  // namespace

bool Thread::waits() const { return call == SYS_futex && (arguments[1] & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET; }

// Who sleeps in FUTEX_WAIT for the value 2 waits for a lock that another thread is about to give back.
bool Thread::busy() const {
  return call < 0 || (call == SYS_futex && (arguments[1] & FUTEX_CMD_MASK) == FUTEX_WAIT && arguments[2] == 2);
}

std::string Thread::name() const {
  std::string name = Text(id, "comm").bytes;
  if (!name.empty() && name.back() == '\n') name.pop_back();
  return name;
}

Threads otherThreads() {
  Threads threads;
  DIR *tasks = opendir("/proc/self/task");
  if (!tasks) return threads;
  pid_t self = gettid();
  while (dirent *entry = readdir(tasks)) {
    pid_t id = std::atoi(entry->d_name);
    if (id == 0 || id == self) continue;
    Thread thread{};
    thread.id = id;
    // Before the place: a thread that ran in between then shows another count the next time.
    thread.switches = switches(id);
    where(thread);
    if (thread.busy() && isKernels(id)) continue;
    threads.push_back(thread);
  }
  closedir(tasks);
  return threads;
}

const Thread *busyOne(const Threads &threads) {
  for (const Thread &thread : threads)
    if (thread.busy()) return &thread;
  return nullptr;
}

}  // namespace libposix::forking
