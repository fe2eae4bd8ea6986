#include <cstdio>
#include <cstring>

#include <sys/mman.h>

#include "fork.h"

namespace libposix::forking {

namespace {

struct Range {
  uintptr_t from = 0, to = 0;
  void ask() const {
    if (to > from) madvise(reinterpret_cast<void *>(from), to - from, MADV_DOFORK);
  }
};

// The kernel refuses to change a mapping of a device's or its own memory, and stops there.
bool special(const char *path) { return std::strncmp(path, "/dev/", 5) == 0 || std::strncmp(path, "[v", 2) == 0; }

}  // namespace

// One call for all that lies between two special mappings: the kernel steps over holes.
void copyHeap() {
  FILE *maps = std::fopen("/proc/self/maps", "re");
  if (!maps) return;
  Range range;
  char line[512];
  while (std::fgets(line, sizeof(line), maps)) {
    unsigned long from, to;
    int path = 0;
    if (std::sscanf(line, "%lx-%lx %*s %*s %*s %*s %n", &from, &to, &path) != 2) continue;
    if (path && special(line + path)) {
      range.ask();
      range = {};
      continue;
    }
    if (!range.from) range.from = from;
    range.to = to;
    while (!std::strchr(line, '\n') && std::fgets(line, sizeof(line), maps)) {}
  }
  range.ask();
  std::fclose(maps);
}

}  // namespace libposix::forking
