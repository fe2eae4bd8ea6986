#include "internal/result.h"

#include <sys/resource.h>

using namespace libposix;

HEADER(sys_resource) {
  FN(getrlimit);
  FN(setrlimit);
  FN(prlimit);
  FN(getrusage);
  // -1 may be a priority.
  FN_AS(getpriority,
        [](__priority_which_t which, id_t who) { return withErrno(-1, [&] { return getpriority(which, who); }); });
  FN(setpriority);

  INT(RLIMIT_AS);
  INT(RLIMIT_CORE);
  INT(RLIMIT_CPU);
  INT(RLIMIT_DATA);
  INT(RLIMIT_FSIZE);
  INT(RLIMIT_LOCKS);
  INT(RLIMIT_MEMLOCK);
  INT(RLIMIT_MSGQUEUE);
  INT(RLIMIT_NICE);
  INT(RLIMIT_NOFILE);
  INT(RLIMIT_NPROC);
  INT(RLIMIT_RSS);
  INT(RLIMIT_RTPRIO);
  INT(RLIMIT_RTTIME);
  INT(RLIMIT_SIGPENDING);
  INT(RLIMIT_STACK);
  INT(RLIM_NLIMITS);
  INT(RLIM_INFINITY);
  INT(RLIM_SAVED_CUR);
  INT(RLIM_SAVED_MAX);
  INT(RUSAGE_SELF);
  INT(RUSAGE_CHILDREN);
  INT(RUSAGE_THREAD);
  INT(PRIO_MIN);
  INT(PRIO_MAX);
  INT(PRIO_PROCESS);
  INT(PRIO_PGRP);
  INT(PRIO_USER);

  STRUCT(rlimit) {
    FIELD(rlim_cur);
    FIELD(rlim_max);
  }
  STRUCT(rusage) {
    FIELD(ru_utime);
    FIELD(ru_stime);
    FIELD(ru_maxrss);
    FIELD(ru_ixrss);
    FIELD(ru_idrss);
    FIELD(ru_isrss);
    FIELD(ru_minflt);
    FIELD(ru_majflt);
    FIELD(ru_nswap);
    FIELD(ru_inblock);
    FIELD(ru_oublock);
    FIELD(ru_msgsnd);
    FIELD(ru_msgrcv);
    FIELD(ru_nsignals);
    FIELD(ru_nvcsw);
    FIELD(ru_nivcsw);
  }
}
