#include "internal/strangers.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>

#include "internal/call.h"

namespace libposix {

namespace {

std::atomic<bool> expected = false;

// A bit for each of the low descriptors; one above them is looked at each time.
constexpr unsigned low = 1024;

class Bits {
 public:
  bool has(unsigned fd) const { return fd < low && words_[fd / 64] & bitOf(fd); }
  void add(unsigned fd) {
    if (fd < low) words_[fd / 64] |= bitOf(fd);
  }
  void take(unsigned fd) {
    if (has(fd)) words_[fd / 64] &= ~bitOf(fd);
  }
  void operator=(const Bits &other) {
    for (size_t i = 0; i < words_.size(); i++) words_[i] = other.words_[i].load();
  }

 private:
  static constexpr uint64_t bitOf(unsigned fd) { return uint64_t{1} << fd % 64; }
  std::array<std::atomic<uint64_t>, low / 64> words_ = {};
};

struct Table {
  Bits given;
  Bits others;  // not theirs, by the last look
};

Table ofProcess;

// Of a thread whose table of descriptors is its own.
constinit thread_local Table *ofThread [[gnu::tls_model("initial-exec")]] = nullptr;

struct Owner {
  std::unique_ptr<Table> table;
  ~Owner() { ofThread = nullptr; }
};
thread_local Owner owner;

Table &table() { return ofThread ? *ofThread : ofProcess; }

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

enum class Whose { Programs, Nodes, Others };

Whose whose(int fd) {
  const auto number = static_cast<unsigned>(fd);
  if (fd <= STDERR_FILENO || table().given.has(number)) return Whose::Programs;
  // A loop gets the lowest numbers that are free. To look at each that is closed would double the cost of a close that
  // fails.
  constexpr unsigned likely = 256;
  if (number >= likely && !expected) return Whose::Programs;
  const int error = errno;
  struct stat file;
  Whose found = Whose::Programs;
  if (fstat(fd, &file) == 0) found = looksLikeNodes(fd, file) ? Whose::Nodes : Whose::Others;
  errno = error;
  return found;
}

}  // namespace

// What Node has closed of the program's may be the new loop's next.
void expectStrangers() {
  const int error = errno;
  expected = true;
  for (unsigned fd = 0; fd < low; fd++) {
    if (ofProcess.given.has(fd) && fcntl(static_cast<int>(fd), F_GETFD) == -1) ofProcess.given.take(fd);
    ofProcess.others.take(fd);
  }
  errno = error;
}

void loseStrangers() { expected = false; }

bool mayHaveStrangers() { return expected.load(std::memory_order_relaxed); }

int given(int fd) {
  table().given.add(static_cast<unsigned>(fd));
  return fd;
}

bool isGiven(int fd) { return table().given.has(static_cast<unsigned>(fd)); }

void takeBack(unsigned first, unsigned last) {
  for (unsigned fd = first; fd < low && fd <= last; fd++) {
    table().given.take(fd);
    table().others.take(fd);
  }
}

void separateGiven() {
  auto own = std::make_unique<Table>();
  own->given = table().given;
  ofThread = own.get();
  owner.table = std::move(own);
}

bool isStrangers(int fd) { return whose(fd) == Whose::Nodes; }

bool isStrangersQuickly(int fd) {
  const auto number = static_cast<unsigned>(fd);
  if (!mayHaveStrangers() || table().others.has(number)) return false;
  const Whose found = whose(fd);
  if (found == Whose::Others) table().others.add(number);
  return found == Whose::Nodes;
}

bool isQueue(int fd) {
  const std::string target = targetOf(fd);
  return target == "anon_inode:[eventpoll]" || target == "anon_inode:[eventfd]" || target == ring;
}

bool isRing(int fd) { return targetOf(fd) == ring; }

}  // namespace libposix

HEADER(internal_strangers) {
  FN_AS(expectStrangers, [] { expectStrangers(); });
}
