#include "internal/call.h"

#include <sys/resource.h>
#include <sys/wait.h>

using namespace libposix;

HEADER(sys_wait) {
  FN_AS(wait, [](int *wstatus) { return static_cast<pid_t>(interruptible(SYS_wait4, -1, wstatus, 0, 0)); });
  BLOCKING_AS(waitpid, SYS_wait4);
  BLOCKING(waitid);
  FN_AS(wait3, [](int *wstatus, int options, struct rusage *usage) {
    return static_cast<pid_t>(interruptible(SYS_wait4, -1, wstatus, options, usage));
  });
  BLOCKING(wait4);

  FN_AS(WIFEXITED, [](int status) { return bool(WIFEXITED(status)); });
  FN_AS(WEXITSTATUS, [](int status) { return unsigned(WEXITSTATUS(status)); });
  FN_AS(WIFSIGNALED, [](int status) { return bool(WIFSIGNALED(status)); });
  FN_AS(WTERMSIG, [](int status) { return unsigned(WTERMSIG(status)); });
  FN_AS(WCOREDUMP, [](int status) { return bool(WCOREDUMP(status)); });
  FN_AS(WIFSTOPPED, [](int status) { return bool(WIFSTOPPED(status)); });
  FN_AS(WSTOPSIG, [](int status) { return unsigned(WSTOPSIG(status)); });
  FN_AS(WIFCONTINUED, [](int status) { return bool(WIFCONTINUED(status)); });
  FN_AS(W_EXITCODE, [](int code, int signal) { return unsigned(W_EXITCODE(code, signal)); });
  FN_AS(W_STOPCODE, [](int signal) { return unsigned(W_STOPCODE(signal)); });

  INT(WNOHANG);
  INT(WUNTRACED);
  INT(WSTOPPED);
  INT(WEXITED);
  INT(WCONTINUED);
  INT(WNOWAIT);
  INT(P_ALL);
  INT(P_PID);
  INT(P_PGID);
  INT(P_PIDFD);
  INT(WCOREFLAG);
  INT(__WNOTHREAD);
  INT(__WALL);
  INT(__WCLONE);
}
