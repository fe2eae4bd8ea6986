// What pthread_create reads in a pthread_attr_t.
#include <pthread.h>

#include "internal/call.h"

namespace libposix {

namespace {

using Attributes = NonNull<const pthread_attr_t *>;

size_t stackOf(const pthread_attr_t *attr) {
  size_t size = 0;
  pthread_attr_getstacksize(attr, &size);
  return size;
}

}  // namespace

}  // namespace libposix

HEADER(internal_pthread_attr) {
  FN_AS(isDetached, [](Attributes attr) {
    int state = PTHREAD_CREATE_JOINABLE;
    pthread_attr_getdetachstate(attr, &state);
    return state == PTHREAD_CREATE_DETACHED;
  });
  // In bytes; 0: as every thread has it.
  FN_AS(stackSize, [](Attributes attr) {
    pthread_attr_t usual;
    pthread_attr_init(&usual);
    const size_t wanted = stackOf(attr), size = stackOf(&usual);
    pthread_attr_destroy(&usual);
    return wanted == size ? 0 : static_cast<double>(wanted);
  });
  // A policy or priority of its own, which no thread gets.
  FN_AS(isScheduled, [](Attributes attr) {
    int inherit = PTHREAD_INHERIT_SCHED;
    pthread_attr_getinheritsched(attr, &inherit);
    return inherit == PTHREAD_EXPLICIT_SCHED;
  });
}
