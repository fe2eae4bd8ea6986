#include "internal/threads/list.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <set>
#include <utility>

namespace libposix {

namespace {

std::vector<pid_t> entries() {
  std::vector<pid_t> ids;
  DIR *tasks = opendir("/proc/self/task");
  if (!tasks) return ids;
  while (dirent *entry = readdir(tasks))
    if (pid_t id = atoi(entry->d_name)) ids.push_back(id);
  closedir(tasks);
  return ids;
}

// io_uring's helpers are the kernel's: they never run the process's code, nor a handler.
bool isKernels(pid_t id) {
  char path[64], name[4] = {};
  snprintf(path, sizeof(path), "/proc/self/task/%d/comm", id);
  if (int fd = open(path, O_RDONLY | O_CLOEXEC); fd != -1) {
    if (read(fd, name, sizeof(name)) == -1) name[0] = '\0';
    close(fd);
  }
  return std::memcmp(name, "iou-", sizeof(name)) == 0;
}

bool isOfThisProcess(pid_t id) { return syscall(SYS_tgkill, getpid(), id, 0) == 0; }

}  // namespace

// The /proc of another pid namespace has other numbers for the same threads. As many valid ids as there are threads are
// all of them. One that has just ended is not valid any more, hence several tries.
bool listThreads(std::vector<pid_t> &ids) {
  static std::vector<pid_t> last;
  static std::set<pid_t> user;  // not the kernel's: asking takes longer than all the rest
  for (int attempt = 0; attempt < 3; attempt++) {
    ids = entries();
    if (std::erase(ids, gettid()) != 1) return false;
    if (ids == last) {
      std::erase_if(ids, [&](pid_t id) { return !user.contains(id); });
      return true;
    }
    if (!std::all_of(ids.begin(), ids.end(), isOfThisProcess)) continue;
    last = ids;
    std::set<pid_t> before = std::exchange(user, {});
    std::erase_if(ids, [&](pid_t id) { return !before.contains(id) && isKernels(id); });
    user.insert(ids.begin(), ids.end());
    return true;
  }
  return false;
}

}  // namespace libposix
