// What the event loop finds. A watched descriptor that has been closed is not reported by epoll: it is looked for when
// libposix closes one, when something stirs that no watch knows, and a while after the loop has done anything, since
// others (fs.close, a stream that owns it) do not say so.
#include "internal/loop/loop.h"

#include <poll.h>

#include <span>
#include <utility>

#include "internal/call.h"
#include "internal/guard.h"

namespace libposix::loops {

namespace {

constexpr uint64_t aWhile = 1000;  // milliseconds

Loop &of(auto *handle) { return *static_cast<Loop *>(handle->data); }

}  // namespace

void Loop::begin(uv_loop_t *loop) {
  uv_async_init(loop, &doubted_, guarded<[](uv_async_t *handle) { of(handle).lookForLost(); }>);
  uv_prepare_init(loop, &turn_);
  uv_timer_init(loop, &later_);
  for (uv_handle_t *handle : handles_) {
    handle->data = this;
    uv_unref(handle);
    open_++;
  }
  uv_prepare_start(&turn_, guarded<[](uv_prepare_t *handle) { of(handle).lookLater(); }>);
  poll();
}

void Loop::poll() {
  uv_poll_start(&ready_, UV_READABLE, guarded<[](uv_poll_t *handle, int, int) { of(handle).look(); }>);
}

void Loop::look() {
  Ready ready;
  if (!watches_.wait(ready)) return renew();
  for (const epoll_event &event : std::span(ready.events, ready.count))
    if (!tell(event.data.u64, event.events)) return;
}

// The file of a lost watch lives on as a copy elsewhere, and its events cannot be turned off any more.
void Loop::renew() {
  lookForLost();
  uv_poll_stop(&ready_);
  takeNewQueue(false);
  poll();
}

void Loop::separate() {
  if (!takeNewQueue(true)) uv_poll_stop(&ready_);
}

bool Loop::lookForLost() {
  const std::vector<Id> lost = takeLost();
  for (Id id : lost)
    if (!tell(id, POLLNVAL)) break;
  return !lost.empty();
}

// The turn in which nothing was found lost does not count as one in which the loop did something.
void Loop::lookLater() {
  if (std::exchange(looked_, false) || uv_is_active(reinterpret_cast<uv_handle_t *>(&later_))) return;
  constexpr auto look = [](uv_timer_t *handle) { of(handle).looked_ = !of(handle).lookForLost(); };
  uv_timer_start(&later_, guarded<look>, aWhile, 0);
}

// False: JavaScript cannot run any more.
bool Loop::tell(Id id, uint32_t revents) {
  auto found = callbacks_.find(id);
  // A callback that came before has closed it.
  if (found == callbacks_.end()) return true;
  Scope scope(env_);
  napi_value function, global, argument, result, error;
  if (napi_get_reference_value(env_, found->second.function, &function) != napi_ok ||
      napi_get_global(env_, &global) != napi_ok || napi_create_uint32(env_, revents, &argument) != napi_ok)
    return false;
  if (revents == POLLNVAL) remove(id);
  const napi_status status = napi_make_callback(env_, nullptr, global, function, 1, &argument, &result);
  if (status == napi_pending_exception && napi_get_and_clear_last_exception(env_, &error) == napi_ok)
    return napi_fatal_exception(env_, error) == napi_ok;
  return status == napi_ok;
}

}  // namespace libposix::loops
