// Streams that the program has locked with flockfile(). Whoever else wants one waits for it here rather than in libc's
// lock, where no signal handler, cancellation or end of the process could reach it.
#pragma once
#include <atomic>
#include <cstdio>

namespace libposix {

/** How many there are, of all threads. */
extern std::atomic<int> heldStreams;

/** Waits while another thread of the program holds the stream, or any where that is null; throws Interrupted when
 * something comes first. */
void awaitHolder(FILE *stream);

inline void awaitTurn(FILE *stream) {
  if (heldStreams.load(std::memory_order_relaxed) > 0) [[unlikely]]
    awaitHolder(stream);
}

/** flockfile(3), ftrylockfile(3): 0 or EBUSY, and funlockfile(3), which refuses a stream that this thread does not
 * hold. */
void hold(FILE *stream);
int tryToHold(FILE *stream);
void letGo(FILE *stream);

/** A stream that is being closed is held no more. */
void forgetHolder(FILE *stream);

}  // namespace libposix
