// How a call of <pthread.h> or <semaphore.h> blocks: in the kernel, for as long as a word in memory has a value. libc's
// own calls would block in the same place, but no handler, cancellation or end of the process could reach them there.
#pragma once
#include <time.h>

#include <cstdint>

namespace libposix {

enum class Slept {
  Awake,        // woken, or the word had another value: look again
  Late,         // the time is over
  Signalled,    // ended by a signal with EINTR, as the kernel decides
  Interrupted,  // something comes first, then the call is to begin anew: by Interrupted, when nothing is to be undone
};

/** For calls that never return EINTR. */
inline bool isInterrupted(Slept slept) { return slept == Slept::Signalled || slept == Slept::Interrupted; }

/** Until when a call waits; null: for ever. */
struct Deadline {
  const timespec *time = nullptr;
  clockid_t clock = CLOCK_REALTIME;

  /** As POSIX has it: EINVAL only where the call would have to wait. */
  bool valid() const { return !time || (time->tv_nsec >= 0 && time->tv_nsec < 1'000'000'000); }
};

/** Whether a thread that waits there may be cancelled. */
enum class Point { Cancellation, None };

Slept sleepOn(const uint32_t *word, uint32_t value, bool shared, Point point, const Deadline &deadline = {});
void wakeSleepers(uint32_t *word, int count, bool shared);

inline uint32_t load(const uint32_t *word) { return __atomic_load_n(word, __ATOMIC_SEQ_CST); }
inline void store(uint32_t *word, uint32_t value) { __atomic_store_n(word, value, __ATOMIC_SEQ_CST); }
inline uint32_t exchange(uint32_t *word, uint32_t value) { return __atomic_exchange_n(word, value, __ATOMIC_SEQ_CST); }
inline uint32_t add(uint32_t *word, uint32_t value) { return __atomic_fetch_add(word, value, __ATOMIC_SEQ_CST); }
/** Puts `wanted` there if it has `seen`, else tells in `seen` what it has. */
inline bool replace(uint32_t *word, uint32_t &seen, uint32_t wanted) {
  return __atomic_compare_exchange_n(word, &seen, wanted, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

}  // namespace libposix
