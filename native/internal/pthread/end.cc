#include "internal/pthread/end.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include <uv.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>

#include "internal/call.h"
#include "internal/fork/fork.h"
#include "internal/guard.h"
#include "internal/interrupt/thread-list.h"

namespace libposix {

namespace {

// How many nanoseconds the main thread may compute until the process ends without its exit handlers.
constexpr int64_t patience = 500'000'000;
constexpr timespec pulse = {0, 5'000'000};

std::atomic<bool> asked{false}, taken{false};
std::atomic<int> status{0};

int64_t now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

// For how long the main thread could have run but for others: its second number there. 0 where the kernel does not say.
int64_t waitedForProcessor() {
  char text[64] = {}, *behind = text;
  const int fd = open("/proc/self/schedstat", O_RDONLY | O_CLOEXEC);
  if (fd == -1) return 0;
  const ssize_t length = read(fd, text, sizeof(text) - 1);
  close(fd);
  if (length <= 0) return 0;
  strtoll(text, &behind, 10);
  return strtoll(behind, nullptr, 10);
}

/** On a machine that is busy with other things the main thread gets longer. */
void awaitMain() {
  const int64_t begun = now(), waited = waitedForProcessor();
  while (!taken && now() - begun - (waitedForProcessor() - waited) < patience) nanosleep(&pulse, nullptr);
}

std::atomic<bool> mainIsReady{false};
uv_async_t loopWaker;

// What the main thread does when it is found in its event loop.
void endInLoop(uv_async_t *) {
  const napi_env env = thisThread->env;
  if (!thisThread->has(Thread::Exit)) return;
  thisThread->take(Thread::Exit);
  Scope scope(env);
  napi_value function, global, result;
  if (napi_get_reference_value(env, thisThread->end, &function) == napi_ok && napi_get_global(env, &global) == napi_ok)
    napi_make_callback(env, nullptr, global, function, 0, nullptr, &result);
}

void prepareMain() {
  if (mainIsReady) return;
  uv_async_init(thisThread->loop, &loopWaker, guarded<endInLoop>);
  uv_unref(reinterpret_cast<uv_handle_t *>(&loopWaker));
  mainIsReady = true;
}

}  // namespace

void setEnd(Value function) {
  if (thisThread->end) return;
  keepIn(thisThread->end, function.env, function.value);
  if (thisThread->main) prepareMain();
}

int exitStatus() {
  taken = true;
  return status;
}

void exitProcess(int wanted) {
  // The first wins; the others go with the process.
  if (asked.exchange(true))
    for (;;) pause();
  status = wanted;
  if (mainIsReady) {
    forEachThread([](Thread &thread) {
      if (!thread.main) return;
      thread.add(Thread::Exit);
      wake(thread);
    });
    uv_async_send(&loopWaker);
    awaitMain();
    while (taken) pause();
  }
  forking::finish(wanted);
}

}  // namespace libposix
