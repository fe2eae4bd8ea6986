#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <cstring>

#include "internal/call.h"
#include "internal/interrupt/thread-list.h"
#include "internal/pthread/record.h"

namespace libposix {

namespace {

/** What `call` answers about a thread that runs JavaScript, by the id that libc knows; else ESRCH. */
template <typename Call>
int withThread(pthread_t id, Call call) {
  int result = ESRCH;
  std::lock_guard<std::mutex> guard(records);
  const auto record = recordOf(id);
  forEachThread([&](const Thread &known) {
    if (record ? &known == record->thread : known.self == id) result = call(known);
  });
  return result;
}

/** Of one that does not run JavaScript yet: it takes the name when it does. False for any other. */
bool setNameToCome(pthread_t id, const char *name) {
  std::lock_guard<std::mutex> guard(records);
  const auto record = recordOf(id);
  if (!record || record->thread || record->ended) return false;
  record->name = name;
  return true;
}

}  // namespace

}  // namespace libposix

HEADER(pthread) {
  FN_AS(pthread_self, [] { return selfId(); });
  FN(pthread_equal);
  FN_AS(pthread_kill, [](pthread_t thread, int sig) {
    // Only of threads that run JavaScript: libc follows an id as a pointer, so that of any other could be fatal.
    int result = -1;
    const Thread *made = nullptr;
    std::lock_guard<std::mutex> guard(records);
    if (const auto record = recordOf(thread)) {
      made = record->thread;
      // One that has not begun to run JavaScript, or has ended, takes no signal.
      if (!made) return sig < 0 || sig >= NSIG ? EINVAL : 0;
    }
    forEachThread([&](const Thread &known) {
      if (made ? &known != made : known.self != thread) return;
      // A worker blocks what Node's threads block; the handler runs in the main thread whoever gets the signal.
      const bool elsewhere = !known.main && isHandled(sig);
      result = elsewhere ? (tgkill(getpid(), getpid(), sig) == 0 ? 0 : errno) : pthread_kill(known.self, sig);
    });
    if (result == -1) rangeError("names no thread that runs");
    return letsIn(result);
  });

  FN_AS(pthread_setname_np, [](pthread_t thread, NonNull<const char *> name) {
    if (setNameToCome(thread, name)) return std::strlen(name) < 16 ? 0 : ERANGE;
    return withThread(thread, [&](const Thread &known) { return pthread_setname_np(known.self, name); });
  });
  FN_AS(pthread_getname_np, [](pthread_t thread, NonNull<char *> name, size_t size) {
    return withThread(thread, [&](const Thread &known) { return pthread_getname_np(known.self, name, size); });
  });
  FN_AS(pthread_getschedparam, [](pthread_t thread, NonNull<int *> policy, NonNull<sched_param *> param) {
    return withThread(thread, [&](const Thread &known) { return pthread_getschedparam(known.self, policy, param); });
  });
  FN_AS(pthread_setschedparam, [](pthread_t thread, int policy, NonNull<const sched_param *> param) {
    return withThread(thread, [&](const Thread &known) { return pthread_setschedparam(known.self, policy, param); });
  });
  FN_AS(pthread_setschedprio, [](pthread_t thread, int prio) {
    return withThread(thread, [&](const Thread &known) { return pthread_setschedprio(known.self, prio); });
  });
  FN_AS(pthread_getcpuclockid, [](pthread_t thread, NonNull<clockid_t *> clockid) {
    return withThread(thread, [&](const Thread &known) { return pthread_getcpuclockid(known.self, clockid.pointer); });
  });
  FN_AS(pthread_getconcurrency, [] { return pthread_getconcurrency(); });
  FN_AS(pthread_setconcurrency, [](int new_level) { return pthread_setconcurrency(new_level); });

  INT(PTHREAD_CANCEL_ENABLE);
  INT(PTHREAD_CANCEL_DISABLE);
  INT(PTHREAD_CANCEL_DEFERRED);
  INT(PTHREAD_CANCEL_ASYNCHRONOUS);
  header.constant("PTHREAD_CANCELED", -1);  // (void *)-1
}
