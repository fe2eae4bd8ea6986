// What a thread is to be. None of these follows the pointers that libc may keep in a pthread_attr_t.
#include <pthread.h>

#include "internal/call.h"

namespace libposix {

using Attributes = const pthread_attr_t *;

}  // namespace libposix

HEADER(pthread_attr) {
  using Changed = NonNull<pthread_attr_t *>;
  using Asked = NonNull<Attributes>;

  FN_AS(pthread_attr_init, [](Changed attr) { return pthread_attr_init(attr); });
  FN_AS(pthread_attr_destroy, [](Changed attr) {
    *attr.pointer = {};
    return 0;
  });
  FN_AS(pthread_attr_getdetachstate,
        [](Asked attr, NonNull<int *> detachstate) { return pthread_attr_getdetachstate(attr, detachstate); });
  FN_AS(pthread_attr_setdetachstate,
        [](Changed attr, int detachstate) { return pthread_attr_setdetachstate(attr, detachstate); });
  FN_AS(pthread_attr_getstacksize,
        [](Asked attr, NonNull<size_t *> stacksize) { return pthread_attr_getstacksize(attr, stacksize); });
  FN_AS(pthread_attr_setstacksize,
        [](Changed attr, size_t stacksize) { return pthread_attr_setstacksize(attr, stacksize); });
  FN_AS(pthread_attr_getguardsize,
        [](Asked attr, NonNull<size_t *> guardsize) { return pthread_attr_getguardsize(attr, guardsize); });
  FN_AS(pthread_attr_setguardsize,
        [](Changed attr, size_t guardsize) { return pthread_attr_setguardsize(attr, guardsize); });
  FN_AS(pthread_attr_getscope, [](Asked attr, NonNull<int *> scope) { return pthread_attr_getscope(attr, scope); });
  FN_AS(pthread_attr_setscope, [](Changed attr, int scope) { return pthread_attr_setscope(attr, scope); });
  FN_AS(pthread_attr_getinheritsched,
        [](Asked attr, NonNull<int *> inheritsched) { return pthread_attr_getinheritsched(attr, inheritsched); });
  FN_AS(pthread_attr_setinheritsched,
        [](Changed attr, int inheritsched) { return pthread_attr_setinheritsched(attr, inheritsched); });
  FN_AS(pthread_attr_getschedpolicy,
        [](Asked attr, NonNull<int *> policy) { return pthread_attr_getschedpolicy(attr, policy); });
  FN_AS(pthread_attr_setschedpolicy,
        [](Changed attr, int policy) { return pthread_attr_setschedpolicy(attr, policy); });
  FN_AS(pthread_attr_getschedparam,
        [](Asked attr, NonNull<sched_param *> param) { return pthread_attr_getschedparam(attr, param); });
  FN_AS(pthread_attr_setschedparam,
        [](Changed attr, NonNull<const sched_param *> param) { return pthread_attr_setschedparam(attr, param); });

  INT(PTHREAD_CREATE_JOINABLE);
  INT(PTHREAD_CREATE_DETACHED);
  INT(PTHREAD_SCOPE_SYSTEM);
  INT(PTHREAD_SCOPE_PROCESS);
  INT(PTHREAD_INHERIT_SCHED);
  INT(PTHREAD_EXPLICIT_SCHED);
  STRUCT_AS(pthread_attr_t, ::pthread_attr_t) {}
}
