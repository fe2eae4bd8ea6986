// Mutexes: libc's own objects, taken and given back as glibc does it, so that a C program may share them. Only the
// waiting is ours.
#pragma once
#include <pthread.h>

#include "internal/pthread/futex.h"
#include "internal/pthread/object.h"

namespace libposix {

/** What waits: nothing; a call that begins anew after an interruption; one that has begun and goes on after it. */
enum class Wait { No, Anew, Within };

/** Error numbers, 0 for success. */
int lockMutex(const Synced<pthread_mutex_t> &, Wait, const Deadline & = {});
int unlockMutex(pthread_mutex_t *);
int makeConsistent(pthread_mutex_t *);

/** By a thread that ends: whoever takes one of the robust mutexes that it holds is told. */
void abandonMutexes();

}  // namespace libposix
