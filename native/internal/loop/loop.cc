// What lib/loop.ts calls.
#include "internal/loop/loop.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <memory>
#include <mutex>
#include <vector>

#include "internal/call.h"
#include "internal/descriptors.h"
#include "internal/guard.h"
#include "internal/loop.h"

// What poll(2) and epoll call by the same names are the same bits.
static_assert(POLLIN == EPOLLIN && POLLPRI == EPOLLPRI && POLLOUT == EPOLLOUT && POLLRDHUP == EPOLLRDHUP);
static_assert(POLLRDNORM == EPOLLRDNORM && POLLRDBAND == EPOLLRDBAND && POLLWRNORM == EPOLLWRNORM);
static_assert(POLLWRBAND == EPOLLWRBAND && POLLERR == EPOLLERR && POLLHUP == EPOLLHUP);

namespace libposix {

namespace loops {

std::atomic<int> watched = 0;

namespace {

thread_local Loop *here = nullptr;

// The loops, and all changes of what they watch: `noteClosed` looks at those of other threads. Never destroyed: threads
// may still run when the process's destructors do.
std::mutex &lock = *new std::mutex;
auto &all = *new std::vector<Loop *>;

// epoll takes more than bits to wait for, such as EPOLLET.
uint32_t askable(short events) {
  return events & (POLLIN | POLLPRI | POLLOUT | POLLRDHUP | POLLRDNORM | POLLRDBAND | POLLWRNORM | POLLWRBAND);
}

void closeWaker(int fd) {
  if (fd == -1) return;
  show(fd);
  close(fd);
}

// 0, or -errno.
int startHere(napi_env env) {
  if (here) return 0;
  auto loop = std::make_unique<Loop>(env);
  if (int error = loop->start()) return error;
  here = loop.release();
  return 0;
}

}  // namespace

int Loop::start() {
  uv_loop_t *loop;
  check(napi_get_uv_event_loop(env_, &loop));
  if (int error = watches_.open()) return error;
  if (int error = uv_poll_init(loop, &ready_, watches_.queue())) {
    watches_.close();
    return error;
  }
  constexpr auto end = [](napi_async_cleanup_hook_handle hook, void *loop) { static_cast<Loop *>(loop)->end(hook); };
  check(napi_add_async_cleanup_hook(env_, guarded<end>, this, &hook_));
  begin(loop);
  std::lock_guard<std::mutex> guard(lock);
  all.push_back(this);
  return 0;
}

int64_t Loop::watch(int fd, uint32_t events, bool inherited, napi_value callback) {
  return add(fd, events, inherited, false, callback);
}

int64_t Loop::watchWaker(int &fd, napi_value callback) {
  fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (fd == -1) return -errno;
  hide(fd);
  const int64_t id = add(fd, EPOLLIN, false, true, callback);
  if (id < 0) closeWaker(fd);
  else callbacks_[static_cast<Id>(id)].waker = fd;
  return id;
}

int64_t Loop::add(int fd, uint32_t events, bool inherited, bool own, napi_value callback) {
  napi_ref function;
  check(napi_create_reference(env_, callback, 1, &function));
  std::lock_guard<std::mutex> guard(lock);
  const bool again = watches_.watches(fd, fd);
  const int64_t id = watches_.add(fd, events, inherited, own);
  if (id < 0) {
    napi_delete_reference(env_, function);
    return id;
  }
  // The one before is of a descriptor that has been closed.
  if (again) uv_async_send(&doubted_);
  callbacks_[static_cast<Id>(id)] = {function, true};
  count(true, 1);
  watched++;
  return id;
}

int Loop::change(Id id, uint32_t events) { return watches_.change(id, events); }

void Loop::keepAlive(Id id, bool keepsAlive) {
  auto found = callbacks_.find(id);
  if (found == callbacks_.end() || found->second.keepsAlive == keepsAlive) return;
  count(true, keepsAlive ? 1 : -1);
  found->second.keepsAlive = keepsAlive;
}

void Loop::remove(Id id) {
  {
    std::lock_guard<std::mutex> guard(lock);
    watches_.remove(id);
  }
  auto found = callbacks_.find(id);
  if (found == callbacks_.end()) return;
  count(found->second.keepsAlive, -1);
  closeWaker(found->second.waker);
  napi_delete_reference(env_, found->second.function);
  callbacks_.erase(found);
  watched--;
}

void Loop::count(bool keepsAlive, int by) {
  keepingAlive_ += keepsAlive ? by : 0;
  auto *handle = reinterpret_cast<uv_handle_t *>(&ready_);
  if (keepingAlive_ > 0) uv_ref(handle);
  else uv_unref(handle);
}

void Loop::end(napi_async_cleanup_hook_handle hook) {
  {
    std::lock_guard<std::mutex> guard(lock);
    std::erase(all, this);
  }
  watched -= static_cast<int>(callbacks_.size());
  for (const auto &[id, callback] : callbacks_) closeWaker(callback.waker);
  here = nullptr;
  hook_ = hook;
  for (uv_handle_t *handle : handles_)
    uv_close(handle, [](uv_handle_t *closed) { static_cast<Loop *>(closed->data)->closed(); });
}

void Loop::closed() {
  if (--open_ > 0) return;
  watches_.close();
  napi_remove_async_cleanup_hook(hook_);
  delete this;
}

std::vector<Id> Loop::takeLost() {
  std::lock_guard<std::mutex> guard(lock);
  return watches_.removeLost();
}

bool Loop::takeNewQueue(bool alone) {
  std::lock_guard<std::mutex> guard(lock);
  // What could not be taken over is lost.
  uv_async_send(&doubted_);
  return watches_.renew(alone);
}

void Loop::doubt(unsigned first, unsigned last) {
  if (watches_.watches(first, last)) uv_async_send(&doubted_);
}

void doubt(unsigned first, unsigned last) {
  const int error = errno;
  std::lock_guard<std::mutex> guard(lock);
  for (Loop *loop : all) loop->doubt(first, last);
  errno = error;
}

}  // namespace loops

void separateLoop() {
  if (loops::here) loops::here->separate();
}

int queueOfLoop() { return loops::here ? loops::here->queue() : -1; }

}  // namespace libposix

HEADER(internal_loop) {
  using namespace loops;
  // The id of the watch, or -errno. `callback` gets what is ready, at last POLLNVAL if the descriptor has been closed.
  FN_AS(watch, [](int fd, short events, int inherited, Value callback) -> int64_t {
    if (int error = startHere(callback.env)) return error;
    return here->watch(fd, askable(events), inherited, callback.value);
  });
  // The same for an eventfd, whose descriptor `fd` gets.
  FN_AS(watchWaker, [](NonNull<int *> fd, Value callback) -> int64_t {
    if (int error = startHere(callback.env)) return error;
    return here->watchWaker(*fd.pointer, callback.value);
  });
  // Takes from one what has been written to it.
  FN_AS(quieten, [](int fd) {
    eventfd_t count;
    eventfd_read(fd, &count);
  });
  FN_AS(change, [](Id id, short events) { return here ? here->change(id, askable(events)) : -EBADF; });
  FN_AS(keepAlive, [](Id id, int alive) {
    if (here) here->keepAlive(id, alive);
  });
  FN_AS(unwatch, [](Id id) {
    if (here) here->remove(id);
  });
}
