#include "internal/descriptors.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <uv.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "internal/strangers.h"

namespace libposix {

namespace {

// A loop's own descriptors, as they are now: it opens some of them late, and a child of fork has new ones. A loop that
// a worker has closed has none; its frame on the worker's stack has been left then, of which AddressSanitizer is not to
// say anything.
template <typename Look>
[[gnu::no_sanitize_address]] void eachOf(const uv_loop_t &loop, Look look) {
  look(loop.backend_fd);
  look(loop.async_io_watcher.fd);
  look(loop.async_wfd);
  look(loop.signal_pipefd[0]);
  look(loop.signal_pipefd[1]);
  look(loop.inotify_fd);
  look(loop.emfile_fd);
}

// Never destroyed: exit handlers close descriptors, too.
struct Known {
  std::mutex lock;
  std::vector<uv_loop_t *> loops;
  std::vector<int> found;
  int signalLock[2] = {-1, -1};  // of libuv's handlers: a pipe, which a child of fork has anew
};
Known &known = *new Known;

template <typename Look>
void each(Look look) {
  std::lock_guard<std::mutex> guard(known.lock);
  for (int fd : known.found) look(fd);
  for (int fd : known.signalLock) look(fd);
  for (const uv_loop_t *loop : known.loops) eachOf(*loop, look);
}

// A bit for each of the low descriptors, so that a read need not take the lock. Those that a loop opens late, to watch
// files, are not among them: what such a one holds harms nobody.
constexpr int low = 1024;
std::atomic<uint64_t> bits[low / 64];

bool isNoted(int fd) { return bits[fd / 64].load(std::memory_order_relaxed) >> fd % 64 & 1; }

std::atomic<size_t> loops;

// With the lock held.
void note() {
  uint64_t now[low / 64] = {};
  auto add = [&](int fd) {
    if (fd >= 0 && fd < low) now[fd / 64] |= uint64_t{1} << fd % 64;
  };
  for (int fd : known.found) add(fd);
  for (int fd : known.signalLock) add(fd);
  for (const uv_loop_t *loop : known.loops) eachOf(*loop, add);
  for (int i = 0; i < low / 64; i++) bits[i].store(now[i], std::memory_order_relaxed);
  loops = known.loops.size();
}

// A thread's loop goes on after its environment: a worker that ends runs it once more, and then closes it. It lies on
// the thread's stack, so that it can be looked at until the thread itself is over.
constinit thread_local uv_loop_t *ofThisThread [[gnu::tls_model("initial-exec")]] = nullptr;

struct Forgetting {
  ~Forgetting() {
    std::lock_guard<std::mutex> guard(known.lock);
    std::erase(known.loops, ofThisThread);
    ofThisThread = nullptr;
    note();
  }
  void atEnd() {}  // whoever calls it has the thread end with the destructor
};
thread_local Forgetting forgetting;

// libuv's wake-up pipes do not block. The one that does is its lock, and holds one byte while nobody has it.
bool blocks(int fd) { return !(fcntl(fd, F_GETFL) & O_NONBLOCK); }
bool holdsOneByte(int fd) {
  int held = 0;
  return ioctl(fd, FIONREAD, &held) == 0 && held == 1;
}

// The open ones of the low descriptors, of which Node's are some: it opens them before the program opens anything. One
// call asks for all of them, as a thousand of fcntl's take a millisecond where calls are dear.
std::vector<int> openOnes() {
  std::vector<pollfd> asked;
  for (int fd = 3; fd < low; fd++) asked.push_back({fd, 0, 0});
  // It takes no more than the program may open.
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < asked.size()) asked.resize(limit.rlim_cur);
  const bool known = poll(asked.data(), asked.size(), 0) != -1;
  std::vector<int> open;
  for (const pollfd &one : asked)
    if (!known || !(one.revents & POLLNVAL)) open.push_back(one.fd);
  return open;
}

// What other loops than this thread's have, and libuv's lock, is known by its kind: Node's are closed by exec, so what
// is not was inherited, and a program has no queues before its first line.
std::vector<int> search() {
  std::vector<int> found;
  std::map<ino_t, std::vector<int>> pipes;
  for (int fd : openOnes()) {
    struct stat file;
    int flags = fcntl(fd, F_GETFD);
    if (flags == -1 || !(flags & FD_CLOEXEC) || fstat(fd, &file) == -1) continue;
    if (S_ISFIFO(file.st_mode)) pipes[file.st_ino].push_back(fd);
    else if ((file.st_mode & S_IFMT) == 0 && isQueue(fd)) found.push_back(fd);
  }
  for (const auto &[inode, ends] : pipes)
    if (ends.size() == 2 && !blocks(ends[0])) found.insert(found.end(), ends.begin(), ends.end());
  return found;
}

bool isOnePipe(int a, int b) {
  struct stat one, other;
  return fstat(a, &one) == 0 && fstat(b, &other) == 0 && S_ISFIFO(one.st_mode) && one.st_ino == other.st_ino;
}

// What no call has given to the program. Its ends are made by one call, in two of the lowest numbers that are free.
void findSignalLock(int (&lock)[2]) {
  auto isEnd = [](int fd) {
    const int flags = fcntl(fd, F_GETFD);
    return flags != -1 && flags & FD_CLOEXEC && !isGiven(fd) && blocks(fd);
  };
  // Mostly those of the parent's.
  if (isEnd(lock[0]) && isOnePipe(lock[0], lock[1]) && holdsOneByte(lock[0])) return;
  lock[0] = lock[1] = -1;
  std::vector<int> ends = openOnes();
  std::erase_if(ends, [&](int fd) { return !isEnd(fd); });
  for (auto a = ends.begin(); a != ends.end(); a++)
    for (auto b = a + 1; b != ends.end(); b++)
      if (isOnePipe(*a, *b) && holdsOneByte(*a)) {
        lock[0] = *a;
        lock[1] = *b;
        return;
      }
}

bool isKnown(int fd) {
  if (fd <= STDERR_FILENO) return false;
  bool is = false;
  auto look = [&](int own) { is = is || own == fd; };
  // What the only loop opens late can be seen without the lock by its own thread.
  if (fd < low && !isNoted(fd) && ofThisThread && loops == 1) eachOf(*ofThisThread, look);
  else each(look);
  return is;
}

// All that are open; without /proc the low ones.
std::vector<int> openNow() {
  DIR *directory = opendir("/proc/self/fd");
  if (directory == nullptr) return openOnes();
  std::vector<int> open;
  while (const dirent *entry = readdir(directory))
    if (const int fd = std::atoi(entry->d_name); entry->d_name[0] != '.' && fd != dirfd(directory)) open.push_back(fd);
  closedir(directory);
  return open;
}

// One by one: what a loop opens meanwhile is not among them.
int closeEach(unsigned first, unsigned last) {
  for (int fd : openNow())
    if (const auto number = static_cast<unsigned>(fd); number >= first && number <= last && !isNodes(fd)) {
      takeBack(fd);
      close(fd);
    }
  return 0;
}

int closeAround(unsigned first, unsigned last, int flags) {
  constexpr int unshares = CLOSE_RANGE_UNSHARE, marks = CLOSE_RANGE_CLOEXEC;
  if (first > last || flags & ~(unshares | marks)) return closeAll(first, last, flags);
  if (flags & unshares) {
    if (unshare(CLONE_FILES) == -1) return -1;
    separateGiven();
  }
  // What is only marked to be closed by exec stays open until then, and Node's are marked.
  if (flags & marks) return closeAll(first, last, marks);
  if (mayHaveStrangers()) return closeEach(first, last);
  std::vector<unsigned> spared;
  auto spare = [&](int own) {
    if (own > STDERR_FILENO && static_cast<unsigned>(own) >= first && static_cast<unsigned>(own) <= last)
      spared.push_back(static_cast<unsigned>(own));
  };
  each(spare);
  for (int fd : openNow())
    if (isStrangers(fd)) spare(fd);
  takeBack(first, last);
  std::sort(spared.begin(), spared.end());
  for (unsigned own : spared) {
    if (own > first) closeAll(first, own - 1, 0);
    first = std::max(first, own + 1);
  }
  return first <= last ? closeAll(first, last, 0) : 0;
}

}  // namespace

bool isNodes(int fd) { return isKnown(fd) || isStrangers(fd); }

bool isNodesQuickly(int fd) {
  // One that a worker has closed meanwhile may be the program's by now.
  return ((fd >= low || (fd >= 0 && isNoted(fd))) && isKnown(fd)) || isStrangersQuickly(fd);
}

void findNodes(napi_env env) {
  int error = errno;
  uv_loop_t *loop;
  static std::once_flag once;
  std::call_once(once, [] {
    std::vector<int> found = search();
    std::lock_guard<std::mutex> guard(known.lock);
    findSignalLock(known.signalLock);
    known.found.insert(known.found.end(), found.begin(), found.end());
  });
  if (napi_get_uv_event_loop(env, &loop) == napi_ok) {
    std::lock_guard<std::mutex> guard(known.lock);
    if (std::find(known.loops.begin(), known.loops.end(), loop) == known.loops.end()) {
      ofThisThread = loop;
      forgetting.atEnd();
      known.loops.push_back(loop);
    }
    note();
  }
  errno = error;
}

void findNodesAgain() {
  // Another thread of the parent may have held it, which is not here to give it back.
  std::construct_at(&known.lock);
  loseStrangers();
  std::lock_guard<std::mutex> guard(known.lock);
  std::erase_if(known.loops, [](const uv_loop_t *loop) { return loop != ofThisThread; });
  findSignalLock(known.signalLock);
  note();
}

void hide(int fd) {
  std::lock_guard<std::mutex> guard(known.lock);
  known.found.push_back(fd);
  note();
}

void show(int fd) {
  std::lock_guard<std::mutex> guard(known.lock);
  std::erase(known.found, fd);
  note();
}

int closeAll(unsigned first, unsigned last, int flags) {
  long result = syscall(SYS_close_range, first, last, flags);
  if (result == 0 || errno != ENOSYS || flags != 0) return static_cast<int>(result);
  // Linux before 5.9.
  for (unsigned fd = first, end = std::min<long>(last, sysconf(_SC_OPEN_MAX) - 1); fd <= end; fd++)
    close(static_cast<int>(fd));
  return 0;
}

int closeRange(unsigned first, unsigned last, int flags) {
  const int result = closeAround(first, last, flags);
  noteClosed(first, last);
  return result;
}

}  // namespace libposix
