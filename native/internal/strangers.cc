#include "internal/strangers.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <string>

#include "internal/call.h"

namespace libposix {

namespace {

constexpr const char *ring = "anon_inode:[io_uring]";

// What /proc says that it is; empty without one.
std::string targetOf(int fd) {
  char path[64], target[64];
  snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
  const ssize_t length = readlink(path, target, sizeof(target));
  return length == -1 ? std::string() : std::string(target, static_cast<size_t>(length));
}

// Node's are closed by exec, and its pipes do not block.
bool looksLikeNodes(int fd, const struct stat &file) {
  const bool pipe = S_ISFIFO(file.st_mode);
  if (!(pipe || (file.st_mode & S_IFMT) == 0) || !(fcntl(fd, F_GETFD) & FD_CLOEXEC)) return false;
  return pipe ? fcntl(fd, F_GETFL) & O_NONBLOCK && targetOf(fd).starts_with("pipe:") : isQueue(fd);
}

}  // namespace

namespace strangers {

std::atomic<bool> expected = false;

bool look(int fd) {
  const int error = errno;
  struct stat file;
  const bool open = fstat(fd, &file) == 0, nodes = open && looksLikeNodes(fd, file);
  // The quick ones need not look again.
  if (open && !nodes && expected) marks().setFirst(fd, Mark::Others);
  errno = error;
  return nodes;
}

}  // namespace strangers

// What Node has closed of the program's may be the new loop's next.
void expectStrangers() {
  const int error = errno;
  strangers::expected = true;
  for (int fd = 0; fd < static_cast<int>(Marks::size); fd++)
    if (marksOfProcess.of(fd) != Mark::Given || fcntl(fd, F_GETFD) == -1) marksOfProcess.set(fd, Mark::None);
  errno = error;
}

void loseStrangers() { strangers::expected = false; }

bool isQueue(int fd) {
  const std::string target = targetOf(fd);
  return target == "anon_inode:[eventpoll]" || target == "anon_inode:[eventfd]" || target == ring;
}

bool isRing(int fd) { return targetOf(fd) == ring; }

}  // namespace libposix

HEADER(internal_strangers) {
  FN_AS(expectStrangers, [] { expectStrangers(); });
}
