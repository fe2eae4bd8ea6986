#include <link.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <algorithm>
#include <span>

#include "internal/fork/runners/runner.h"
#include "internal/strangers.h"

namespace libposix::forking {

namespace {

// What is looked at is Node's, and some of it lies in frames of its stack.
[[gnu::no_sanitize_address]] bool isList(const uv__queue &list) {
  auto leads = [&](const uv__queue *to) {
    return reinterpret_cast<uintptr_t>(to) % alignof(uv__queue) == 0 && readable(to, sizeof(*to));
  };
  return leads(list.next) && leads(list.prev) && list.next->prev == &list && list.prev->next == &list;
}

[[gnu::no_sanitize_address]] bool isLoop(const uv_loop_t *loop) {
  return readable(loop, sizeof(*loop)) && loop->backend_fd >= 0 && loop->async_io_watcher.fd >= 0 &&
         isList(loop->handle_queue) && isList(loop->pending_queue) && isList(loop->watcher_queue);
}

// Where the code of Node's lies: the object that has libuv.
struct Code {
  uintptr_t start = 0, end = 0;
  static int look(dl_phdr_info *object, size_t, void *code) {
    const auto wanted = reinterpret_cast<uintptr_t>(uv_loop_fork);
    for (const auto &segment : std::span(object->dlpi_phdr, object->dlpi_phnum)) {
      const uintptr_t start = object->dlpi_addr + segment.p_vaddr, end = start + segment.p_memsz;
      if (segment.p_type != PT_LOAD || wanted < start || wanted >= end) continue;
      *static_cast<Code *>(code) = {start, end};
      return 1;
    }
    return 0;
  }
};

bool isNodesOwn(Started::Routine routine) {
  static const Code code = [] {
    Code found;
    dl_iterate_phdr(Code::look, &found);
    return found;
  }();
  const auto address = reinterpret_cast<uintptr_t>(routine);
  return address >= code.start && address < code.end;
}

// The child's loop takes new descriptors, which a limit may forbid that was lowered since.
bool mayOpen(const uv_loop_t *loop) {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  return static_cast<rlim_t>(std::max(loop->backend_fd, loop->async_io_watcher.fd)) < limit.rlim_cur;
}

// As that of alarm(2), the deadline of a run is not the child's: it would go on as its parent does after the run, and
// there would be two of it.
void stopTimer(uv_handle_t *handle, void *) {
  if (handle->type == UV_TIMER) uv_timer_stop(reinterpret_cast<uv_timer_t *>(handle));
}

}  // namespace

Runner ofLoop(const Thread &thread, const Started &started) {
  if (!isNodesOwn(started.routine)) return {};
  auto *words = static_cast<uintptr_t *>(started.argument);
  uintptr_t *self = findSelf(words, thread);
  for (uintptr_t *at = self; self && at < words + much; at++)
    if (auto *loop = reinterpret_cast<uv_loop_t *>(at); isLoop(loop))
      return {Runner::Loop, started, self, loop, nullptr};
  return {};
}

// Where it does nothing but wait, so that to begin anew is to go on.
Unrest unrestOfLoop(const Thread &thread, const Runner &runner) {
  if (thread.call != SYS_epoll_pwait && thread.call != Thread::Interrupted) return Unrest::of(thread);
  return mayOpen(runner.loop) ? Unrest() : Unrest{Unrest::Barred, thread.id};
}

void forkLoop(const Runner &runner) {
  expectStrangers();
  uv_loop_fork(runner.loop);
  uv_walk(runner.loop, stopTimer, nullptr);
}

}  // namespace libposix::forking
