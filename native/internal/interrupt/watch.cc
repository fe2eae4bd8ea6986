// Beside libuv: its handlers and ours hear the same signals, and its loop wakes up for ours.
#include "internal/interrupt/owner.h"

namespace libposix {

// libuv registers its handler at the first watcher of a signal, replacing whatever is there, and takes it away with the
// last. A watcher of ours that stays makes both happen under our control: from then on its handler is the one that ours
// calls, and its loop wakes up.
int watch(int signum) {
  if (owner.watched[signum] || (bit(signum) & synchronous)) return 0;
  uv_signal_t &watcher = owner.watchers[signum];
  if (watcher.loop == nullptr) uv_signal_init(owner.home->loop, &watcher);
  auto run = [](uv_signal_t *, int) { runInLoop(); };
  if (int error = uv_signal_start(&watcher, run, signum); error != 0) return error;
  uv_unref(reinterpret_cast<uv_handle_t *>(&watcher));
  owner.watched[signum] = true;
  return 0;
}

void unwatch(int signum) {
  if (!owner.watched[signum]) return;
  uv_signal_stop(&owner.watchers[signum]);
  owner.watched[signum] = false;
}

void makeLoopWaker() {
  uv_async_init(owner.home->loop, &owner.wake, [](uv_async_t *) { runInLoop(); });
  keepLoopAlive(false);
}

void wakeLoop() { uv_async_send(&owner.wake); }

void keepLoopAlive(bool alive) {
  auto *handle = reinterpret_cast<uv_handle_t *>(&owner.wake);
  if (alive) uv_ref(handle);
  else uv_unref(handle);
}

}  // namespace libposix
