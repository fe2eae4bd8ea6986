// What libposix/loop watches, for those who close descriptors and for fork. The parts lie in loop/.
#pragma once

namespace libposix {

/** The descriptors of these numbers may be closed now, or others: whoever watches one is told. Leaves errno alone. */
void noteClosed(unsigned first, unsigned last);

/** In a child of fork: its queue is still the parent's, too. It gets one of its own, of the same number. */
void separateLoop();

/** The number of this thread's queue, or -1. */
int queueOfLoop();

}  // namespace libposix
