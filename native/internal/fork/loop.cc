#include <algorithm>
#include <cstddef>

#include "internal/descriptors.h"
#include "internal/fork/fork.h"
#include "internal/fork/memory.h"

namespace libposix::forking {

namespace {

// The length of one of libuv's circular lists.
unsigned length(const struct uv__queue &queue) {
  unsigned count = 0;
  for (const struct uv__queue *at = queue.next; at != &queue; at = at->next) count++;
  return count;
}

// How many works are in the list that begins here, if it is one: each points back to the one before, and names the
// loop.
[[gnu::no_sanitize_address]] unsigned worksOn(const struct uv__queue *head, const uv_loop_t *loop) {
  unsigned count = 0;
  const struct uv__queue *before = head;
  for (const struct uv__queue *at = head->next; at != head; before = at, at = at->next) {
    const auto *work =
        reinterpret_cast<const struct uv__work *>(reinterpret_cast<const char *>(at) - offsetof(struct uv__work, wq));
    if (at == nullptr || reinterpret_cast<uintptr_t>(at) % alignof(void *) != 0 || !readable(work, sizeof(*work)) ||
        at->prev != before || work->loop != loop)
      return 0;
    count++;
  }
  return head->prev == before ? count : 0;
}

// libuv reports what the pool has finished from a list of its own, on the stack of the thread: where one of these
// callbacks forks, the rest are in no list that the loop knows.
unsigned beingReported(const uv_loop_t *loop) {
  unsigned count = 0;
  eachOnStack(sizeof(struct uv__queue),
              [&](uintptr_t at) { count += worksOn(reinterpret_cast<const struct uv__queue *>(at), loop); });
  return count;
}

// Requests that the loop itself completes; the rest were with the pool's threads.
unsigned requests(const uv_handle_t *handle) {
  switch (handle->type) {
    case UV_TCP:
    case UV_NAMED_PIPE:
    case UV_TTY: {
      auto *stream = reinterpret_cast<const uv_stream_t *>(handle);
      return length(stream->write_queue) + length(stream->write_completed_queue) + (stream->connect_req != nullptr) +
             (stream->shutdown_req != nullptr);
    }
    case UV_UDP: {
      auto *udp = reinterpret_cast<const uv_udp_t *>(handle);
      return length(udp->write_queue) + length(udp->write_completed_queue);
    }
    default: return 0;
  }
}

struct Survey {
  unsigned requests = 0;
  std::vector<uv_async_t *> called;
};

void visit(uv_handle_t *handle, void *survey) {
  auto *found = static_cast<Survey *>(survey);
  found->requests += requests(handle);
  if (auto *async = reinterpret_cast<uv_async_t *>(handle); handle->type == UV_ASYNC && async->pending)
    found->called.push_back(async);
  // The parent's children are not the child's: their end is never reported here.
  if (handle->type == UV_PROCESS) uv_unref(handle);
}

}  // namespace

// A directory or file that libuv watches, in its tree of them.
struct Watched {
  const Watched *left, *right, *parent;
  int color;
  struct uv__queue watchers;
  int iterating;  // their listeners run
};

static bool isIterating(const Watched *tree) {
  return tree && (tree->iterating || isIterating(tree->left) || isIterating(tree->right));
}

bool reportsChange(const uv_loop_t *loop) { return isIterating(static_cast<const Watched *>(loop->inotify_watchers)); }

void repairLoop(uv_loop_t *loop) {
  Survey found;
  uv_walk(loop, visit, &found);
  // What the pool had finished is still to be reported.
  unsigned finished = length(loop->wq);
  uv_loop_fork(loop);
  findNodesAgain();
  // What is never completed must not keep the loop alive.
  if (loop->active_reqs.count > found.requests + finished)
    loop->active_reqs.count = std::min(loop->active_reqs.count, found.requests + finished + beingReported(loop));
  // The new loop forgot the calls that were on their way.
  for (uv_async_t *async : found.called) uv_async_send(async);
  if (finished) uv_async_send(&loop->wq_async);
}

}  // namespace libposix::forking
