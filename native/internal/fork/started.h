// What a thread was started with, so that a child of fork can start it again.
#pragma once
#include "internal/fork/standstill.h"

namespace libposix::forking {

struct Started {
  using Routine = void *(*)(void *);
  Routine routine;  // null: it cannot be told
  void *argument;
};

/** Finds out where libc keeps it: starts threads, so not while others are held. */
void learnStarts();

Started startOf(const Thread &);

}  // namespace libposix::forking
