// What libposix/loop watches, for those who close descriptors and for fork. The parts lie in loop/.
#pragma once
#include <atomic>

namespace libposix {

namespace loops {

extern std::atomic<int> watched;

void doubt(unsigned first, unsigned last);

}  // namespace loops

/** The descriptors of these numbers may be closed now, or others: whoever watches one is told. Leaves errno alone. */
inline void noteClosed(unsigned first, unsigned last) {
  if (loops::watched != 0) loops::doubt(first, last);
}
inline void noteClosed(int fd) { noteClosed(static_cast<unsigned>(fd), static_cast<unsigned>(fd)); }

/** In a child of fork: its queue is still the parent's, too. It gets one of its own, of the same number. */
void separateLoop();

/** The number of this thread's queue, or -1. */
int queueOfLoop();

}  // namespace libposix
