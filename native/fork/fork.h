// The parts of fork(2) and of what comes after it; each lives in a file of its own.
#pragma once

namespace libposix::forking {

// Node marks descriptors 0 to 2 FD_CLOEXEC at its start; in C an exec'd program has them.
void inheritStdio();

}  // namespace libposix::forking
