// What is left of a thread's stack, for libc's functions that recurse as deep as their input says.
#pragma once
#include <cstddef>

namespace libposix {

// Whether `levels` calls of `frame` bytes each fit on what is left of the stack.
bool stackHolds(size_t levels, size_t frame);

}  // namespace libposix
