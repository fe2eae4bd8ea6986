#include "internal/ring.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <vector>

#include "internal/descriptors.h"
#include "internal/guard.h"
#include "internal/given.h"

namespace libposix {

namespace {

// Never destroyed: an environment may end after the process's destructors have run.
struct All {
  std::mutex lock;
  std::vector<Ring *> rings;
};
All &all = *new All;

void closeAtEnd(void *ring) { static_cast<Ring *>(ring)->close(); }

Ring::Area mapArea(size_t length, int flags, int fd, uint64_t offset) {
  void *data = mmap(nullptr, length, PROT_READ | PROT_WRITE, flags, fd, static_cast<off_t>(offset));
  if (data == MAP_FAILED) return {};
  return {static_cast<std::byte *>(data), length};
}

void unmapArea(Ring::Area &area) {
  if (area.data) munmap(area.data, area.length);
  area = {};
}

// Out of the way of the numbers that a program counts on.
int ownCopy(int fd) {
  constexpr int high = 500;
  const int copy = fcntl(fd, F_DUPFD_CLOEXEC, high);
  return copy == -1 && errno == EINVAL ? fcntl(fd, F_DUPFD_CLOEXEC, 3) : copy;
}

long enterKernel(int fd, unsigned complete, const __kernel_timespec *limit) {
  io_uring_getevents_arg argument = {};
  argument.ts = reinterpret_cast<uintptr_t>(limit);
  return syscall(SYS_io_uring_enter, fd, 0, complete, IORING_ENTER_GETEVENTS | IORING_ENTER_EXT_ARG, &argument,
                 sizeof(argument));
}

void cancelAll(int fd) {
  io_uring_sync_cancel_reg request = {};
  request.fd = -1;
  request.flags = IORING_ASYNC_CANCEL_ANY | IORING_ASYNC_CANCEL_ALL;
  syscall(SYS_io_uring_register, fd, IORING_REGISTER_SYNC_CANCEL, &request, 1);
}

}  // namespace

int Ring::open(napi_env env, unsigned entries, io_uring_params &params) {
  fd = static_cast<int>(syscall(SYS_io_uring_setup, entries, &params));
  if (fd == -1) return -errno;
  env_ = env;
  params_ = params;
  own = ownCopy(fd);
  if (own == -1 || !map(params)) {
    const int error = errno;
    close();
    ::close(fd);
    return -error;
  }
  hide(own);
  given(fd);
  registerRing();
  std::lock_guard<std::mutex> guard(all.lock);
  all.rings.push_back(this);
  napi_add_env_cleanup_hook(env_, guarded<closeAtEnd>, this);
  return 0;
}

Ring::~Ring() {
  if (book.data) close();
}

void Ring::registerRing() {
  io_uring_rsrc_update update = {};
  update.offset = ~0u;  // any place
  update.data = static_cast<uint64_t>(own);
  if (syscall(SYS_io_uring_register, own, IORING_REGISTER_RING_FDS, &update, 1) == 1)
    index = static_cast<int>(update.offset);
}

void Ring::unregisterRing() {
  io_uring_rsrc_update update = {};
  update.offset = static_cast<uint32_t>(index);
  if (index != -1) syscall(SYS_io_uring_register, own, IORING_UNREGISTER_RING_FDS, &update, 1);
  index = -1;
}

bool Ring::map(const io_uring_params &params) {
  if (!(params.features & IORING_FEAT_SINGLE_MMAP)) return errno = ENOSYS, false;
  const size_t submissions = params.sq_off.array + params.sq_entries * sizeof(uint32_t);
  const size_t completions = params.cq_off.cqes + params.cq_entries * sizeof(io_uring_cqe);
  constexpr int shared = MAP_SHARED | MAP_POPULATE, own = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
  queues = mapArea(std::max(submissions, completions), shared, fd, IORING_OFF_SQ_RING);
  entries = mapArea(params.sq_entries * sizeof(io_uring_sqe), shared, fd, IORING_OFF_SQES);
  book = mapArea(places * sizeof(uint32_t), own, -1, 0);
  return queues.data && this->entries.data && book.data;
}

bool Ring::close() {
  const bool settled = !book.data || own == -1 || settle();
  {
    std::lock_guard<std::mutex> guard(all.lock);
    if (std::erase(all.rings, this)) napi_remove_env_cleanup_hook(env_, guarded<closeAtEnd>, this);
  }
  if (own != -1) {
    unregisterRing();
    show(own);
    ::close(own);
  }
  own = -1;
  unmapArea(queues);
  unmapArea(entries);
  unmapArea(book);
  return settled;
}

void Ring::lose() {
  // What is stored here from now on meets nobody.
  constexpr int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
  for (const Area &area : {queues, entries}) mmap(area.data, area.length, PROT_READ | PROT_WRITE, flags, -1, 0);
  words()[UnderWay] = 0;
  words()[Lost] = 1;
  index = -1;
  show(own);
  ::close(own);
  own = -1;
}

// Requests that the kernel has not taken: it never will.
void Ring::dropUnsubmitted() {
  if (params_.flags & IORING_SETUP_SQPOLL) return;
  uint32_t *book = words();
  const uint32_t head = __atomic_load_n(&at(params_.sq_off.head), __ATOMIC_ACQUIRE);
  for (uint32_t next = head; next != at(params_.sq_off.tail); next++) {
    const uint32_t index = next & (params_.sq_entries - 1);
    const auto place = static_cast<uint32_t>(reinterpret_cast<io_uring_sqe *>(entries.data)[index].user_data);
    if (place < First || place >= places || book[place] == 0) continue;
    book[place] = 0;
    book[UnderWay]--;
  }
  __atomic_store_n(&at(params_.sq_off.tail), head, __ATOMIC_RELEASE);
}

void Ring::takeCompletions() {
  uint32_t *book = words();
  uint32_t head = at(params_.cq_off.head);
  const uint32_t tail = __atomic_load_n(&at(params_.cq_off.tail), __ATOMIC_ACQUIRE);
  for (; head != tail; head++) {
    const std::byte *cqes = queues.data + params_.cq_off.cqes;
    const auto &cqe = reinterpret_cast<const io_uring_cqe *>(cqes)[head & (params_.cq_entries - 1)];
    const auto place = static_cast<uint32_t>(cqe.user_data), mark = static_cast<uint32_t>(cqe.user_data >> 32);
    if (place < First || place >= places || mark == 0 || book[place] != mark || (cqe.flags & IORING_CQE_F_MORE))
      continue;
    book[place] = 0;
    book[UnderWay]--;
  }
  __atomic_store_n(&at(params_.cq_off.head), head, __ATOMIC_RELEASE);
}

// What the kernel's thread has handed to its workers, such as a linked request that was the last of its batch, only a
// request that goes through the thread itself ends: io_uring_register finds nothing to cancel.
void Ring::cancelByThread() {
  if (!(params_.flags & IORING_SETUP_SQPOLL)) return;
  const uint32_t tail = at(params_.sq_off.tail);
  if (tail - __atomic_load_n(&at(params_.sq_off.head), __ATOMIC_ACQUIRE) < params_.sq_entries) {
    io_uring_sqe &cancel = reinterpret_cast<io_uring_sqe *>(entries.data)[tail & (params_.sq_entries - 1)];
    cancel = {};
    cancel.opcode = IORING_OP_ASYNC_CANCEL;
    cancel.cancel_flags = IORING_ASYNC_CANCEL_ANY | IORING_ASYNC_CANCEL_ALL;
    __atomic_store_n(&at(params_.sq_off.tail), tail + 1, __ATOMIC_RELEASE);
  }
  syscall(SYS_io_uring_enter, own, 0, 0, IORING_ENTER_SQ_WAKEUP, nullptr, 0);
}

bool Ring::settle() {
  constexpr int tries = 500;
  const __kernel_timespec aWhile = {0, 10'000'000};
  dropUnsubmitted();
  takeCompletions();
  for (int i = 0; words()[UnderWay] != 0 && i < tries; i++) {
    cancelAll(own);
    cancelByThread();
    if (enterKernel(own, 1, &aWhile) == -1 && errno == EBADF) break;
    takeCompletions();
  }
  return words()[UnderWay] == 0;
}

void loseRings() {
  for (Ring *ring : all.rings) ring->lose();
}

}  // namespace libposix
