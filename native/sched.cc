#include "internal/call.h"
#include "internal/fork/started.h"
#include "internal/given.h"

#include <sched.h>
#include <unistd.h>

using namespace libposix;

namespace {

// The length comes before the memory.
cpu_set_t *setOf(size_t size, View set) {
  if (!set.null() && !set.holds(size)) rangeError("the size is past the end of the set");
  return set.as<cpu_set_t>();
}

// In another namespace for its children a thread can start no others, and so not find out what a child of fork needs.
void learnBefore() {
  if (gettid() == getpid()) forking::learnStarts();
}

}  // namespace

HEADER(sched) {
  FN(sched_yield);
  FN_AS(sched_getaffinity, [](pid_t pid, size_t size, View set) {
    cpu_set_t *mask = setOf(size, set);
    return sched_getaffinity(pid, size, mask);
  });
  FN_AS(sched_setaffinity, [](pid_t pid, size_t size, View set) {
    cpu_set_t *mask = setOf(size, set);
    return sched_setaffinity(pid, size, mask);
  });
  FN(sched_getscheduler);
  FN(sched_setscheduler);
  FN(sched_getparam);
  FN(sched_setparam);
  FN(sched_get_priority_max);
  FN(sched_get_priority_min);
  FN(sched_rr_get_interval);
  FN(sched_getcpu);
  FN(getcpu);
  FN_AS(unshare, [](int flags) {
    if (flags & (CLONE_NEWPID | CLONE_NEWTIME)) learnBefore();
    const int result = unshare(flags);
    if (result == 0 && flags & CLONE_FILES) separateGiven();
    return result;
  });
  FN_AS(setns, [](int fd, int nstype) {
    learnBefore();
    return setns(fd, nstype);
  });

  STRUCT_AS(cpu_set_t, cpu_set_t) { FIELD(__bits); }
  STRUCT(sched_param) { FIELD(sched_priority); }

  INT(SCHED_BATCH);
  INT(SCHED_DEADLINE);
  INT(SCHED_FIFO);
  INT(SCHED_IDLE);
  INT(SCHED_ISO);
  INT(SCHED_OTHER);
  INT(SCHED_RESET_ON_FORK);
  INT(SCHED_RR);
  INT(CPU_SETSIZE);
  INT(CLONE_CHILD_CLEARTID);
  INT(CLONE_CHILD_SETTID);
  INT(CLONE_DETACHED);
  INT(CLONE_FILES);
  INT(CLONE_FS);
  INT(CLONE_IO);
  INT(CLONE_NEWCGROUP);
  INT(CLONE_NEWIPC);
  INT(CLONE_NEWNET);
  INT(CLONE_NEWNS);
  INT(CLONE_NEWPID);
  INT(CLONE_NEWTIME);
  INT(CLONE_NEWUSER);
  INT(CLONE_NEWUTS);
  INT(CLONE_PARENT);
  INT(CLONE_PARENT_SETTID);
  INT(CLONE_PIDFD);
  INT(CLONE_PTRACE);
  INT(CLONE_SETTLS);
  INT(CLONE_SIGHAND);
  INT(CLONE_SYSVSEM);
  INT(CLONE_THREAD);
  INT(CLONE_UNTRACED);
  INT(CLONE_VFORK);
  INT(CLONE_VM);
  INT(CSIGNAL);
}
