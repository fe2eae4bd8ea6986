#include "internal/call.h"

#include <sys/signalfd.h>

HEADER(sys_signalfd) {
  FN(signalfd);

  INT(SFD_CLOEXEC);
  INT(SFD_NONBLOCK);
  STRUCT(signalfd_siginfo) {
    FIELD(ssi_signo);
    FIELD(ssi_errno);
    FIELD(ssi_code);
    FIELD(ssi_pid);
    FIELD(ssi_uid);
    FIELD(ssi_fd);
    FIELD(ssi_tid);
    FIELD(ssi_band);
    FIELD(ssi_overrun);
    FIELD(ssi_trapno);
    FIELD(ssi_status);
    FIELD(ssi_int);
    FIELD(ssi_ptr);
    FIELD(ssi_utime);
    FIELD(ssi_stime);
    FIELD(ssi_addr);
    FIELD(ssi_addr_lsb);
    FIELD(ssi_syscall);
    FIELD(ssi_call_addr);
    FIELD(ssi_arch);
  }
}
