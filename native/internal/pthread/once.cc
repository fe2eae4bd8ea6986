// pthread_once, whose routine is JavaScript: who is to run it, and how the others wait.
#include <pthread.h>

#include <climits>

#include "internal/pthread/object.h"

namespace libposix {

namespace {

enum Once : uint32_t { Never, Running, Done };

static_assert(sizeof(uint32_t) == sizeof(pthread_once_t));

/** Whether this thread is to run it. */
bool begin(uint32_t *once) {
  for (uint32_t seen = Never; !replace(once, seen, Running); seen = Never) {
    if (seen != Running) return false;
    if (isInterrupted(sleepOn(once, Running, false, Point::None))) throw Interrupted{};
  }
  return true;
}

}  // namespace

}  // namespace libposix

HEADER(internal_pthread_once) {
  FN_AS(begin, [](Synced<uint32_t> once) { return begin(once.at); });
  FN_AS(end, [](Synced<uint32_t> once, int done) {
    store(once.at, done ? Done : Never);
    wakeSleepers(once.at, INT_MAX, false);
  });
}
