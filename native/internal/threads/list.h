// The ids of the other threads.
#pragma once
#include <sys/types.h>

#include <vector>

namespace libposix {

/** Fills in the ids of all other threads; false where /proc does not tell them. */
bool listThreads(std::vector<pid_t> &ids);

}  // namespace libposix
