// Event loops that Node starts after the package has been loaded, and of which nobody tells it: that of a worker
// without the package, and the inspector's. Their descriptors are known by their kind, and by that no call gave them to
// the program.
#pragma once

namespace libposix {

/** From now on there may be some. To be called before they open anything; from a signal handler, too. */
void expectStrangers();

/** A child of fork has none. */
void loseStrangers();

bool mayHaveStrangers();

/** Notes that the program has got `fd`, which may be -1, from a call, and is it. Leaves errno alone. */
int given(int fd);

bool isGiven(int fd);

/** Those of these numbers are about to be closed. */
void takeBack(unsigned first, unsigned last);

/** From now on this thread has a table of descriptors of its own. */
void separateGiven();

/**
 * Whether `fd` belongs to one of those loops: of high numbers only where one is expected. Leaves errno alone, and costs
 * a system call where no call has given `fd`.
 */
bool isStrangers(int fd);

/** The same, at the cost of a look at a flag where none is expected. */
bool isStrangersQuickly(int fd);

/** Of an event queue, or of what wakes one up. */
bool isQueue(int fd);

/** Of an io_uring. */
bool isRing(int fd);

}  // namespace libposix
