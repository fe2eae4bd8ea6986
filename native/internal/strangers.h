// Event loops that Node starts after the package has been loaded, and of which nobody tells it: that of a worker
// without the package, and the inspector's. Their descriptors are known by their kind, and by that no call gave them to
// the program.
#pragma once
#include <unistd.h>

#include <atomic>

#include "internal/given.h"

namespace libposix {

namespace strangers {

extern std::atomic<bool> expected;

// A loop gets the lowest numbers that are free. To look at each that is closed would double the cost of a close that
// fails.
constexpr int likely = 256;

/** Costs system calls. */
bool look(int fd);

}  // namespace strangers

/** From now on there may be some. To be called before they open anything; from a signal handler, too. */
void expectStrangers();

/** A child of fork has none. */
void loseStrangers();

inline bool mayHaveStrangers() { return strangers::expected.load(std::memory_order_relaxed); }

/**
 * Whether `fd` belongs to one of those loops: of high numbers only where one is expected. Leaves errno alone, and costs
 * a system call where no call has given `fd`.
 */
inline bool isStrangers(int fd) {
  return fd > STDERR_FILENO && (fd < strangers::likely || mayHaveStrangers()) && !isGiven(fd) && strangers::look(fd);
}

/** The same, at the cost of a look at a flag where none is expected. */
inline bool isStrangersQuickly(int fd) {
  return mayHaveStrangers() && marks().of(fd) != Mark::Others && isStrangers(fd);
}

/** Of an event queue, or of what wakes one up. */
bool isQueue(int fd);

/** Of an io_uring. */
bool isRing(int fd);

}  // namespace libposix
