// Options of prctl(2) whose arguments are numbers, or memory of a known length. What is not here may hold addresses of
// the process, or take away what Node runs on (PR_SET_TSC, PR_SET_MM): it is refused.
#include "internal/call.h"

#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace libposix {

namespace {

enum class Kind { Number, Name, NameOut, IntOut, Unknown };

Kind kindOf(int option) {
  switch (option) {
    case PR_SET_PDEATHSIG:
    case PR_GET_DUMPABLE:
    case PR_SET_DUMPABLE:
    case PR_GET_KEEPCAPS:
    case PR_SET_KEEPCAPS:
    case PR_GET_TIMING:
    case PR_SET_TIMING:
    case PR_GET_SECCOMP:
    case PR_CAPBSET_READ:
    case PR_CAPBSET_DROP:
    case PR_GET_SECUREBITS:
    case PR_SET_SECUREBITS:
    case PR_SET_TIMERSLACK:
    case PR_GET_TIMERSLACK:
    case PR_TASK_PERF_EVENTS_DISABLE:
    case PR_TASK_PERF_EVENTS_ENABLE:
    case PR_MCE_KILL:
    case PR_MCE_KILL_GET:
    case PR_SET_PTRACER:
    case PR_SET_CHILD_SUBREAPER:
    case PR_SET_NO_NEW_PRIVS:
    case PR_GET_NO_NEW_PRIVS:
    case PR_SET_THP_DISABLE:
    case PR_GET_THP_DISABLE:
    case PR_CAP_AMBIENT:
    case PR_GET_SPECULATION_CTRL:
    case PR_SET_SPECULATION_CTRL:
    case PR_SET_IO_FLUSHER:
    case PR_GET_IO_FLUSHER: return Kind::Number;
    case PR_SET_NAME: return Kind::Name;
    case PR_GET_NAME: return Kind::NameOut;
    case PR_GET_PDEATHSIG:
    case PR_GET_TSC:
    case PR_GET_CHILD_SUBREAPER: return Kind::IntOut;
    default: return Kind::Unknown;
  }
}

using Word = In<unsigned long, void>;
// TASK_COMM_LEN: a thread's name with its NUL.
using Name = char[16];

int control(int option, Value arg2, unsigned long arg3, unsigned long arg4, unsigned long arg5) {
  auto out = [&]<typename T>(std::type_identity<T>) {
    const View view = View::from(arg2.env, arg2.value);
    return prctl(option, view.null() ? nullptr : view.holding<T>(), arg3, arg4, arg5);
  };
  switch (kindOf(option)) {
    case Kind::Number: return prctl(option, Word(arg2.env, arg2.value).c, arg3, arg4, arg5);
    case Kind::Name: {
      In<const char *, void> name(arg2.env, arg2.value);
      // AddressSanitizer's prctl reads the name, which the kernel is to refuse.
      return static_cast<int>(syscall(SYS_prctl, option, argument(name), arg3, arg4, arg5));
    }
    case Kind::NameOut: return out(std::type_identity<Name>{});
    case Kind::IntOut: return out(std::type_identity<int>{});
    default:
      throw Fault{Fault::Range,
                  "is no option that libposix knows: its arguments may be addresses. syscall in libposix/unsafe asks "
                  "nothing",
                  1};
  }
}

}  // namespace

}  // namespace libposix

HEADER(sys_prctl) {
  FN_AS(prctl, [](int option, Value arg2, unsigned long arg3, unsigned long arg4, unsigned long arg5) {
    if (kindOf(option) == Kind::Unknown) return control(option, arg2, arg3, arg4, arg5);
    return blame(2, [&] { return control(option, arg2, arg3, arg4, arg5); });
  });

  INT(PR_SET_PDEATHSIG);
  INT(PR_GET_PDEATHSIG);
  INT(PR_GET_DUMPABLE);
  INT(PR_SET_DUMPABLE);
  INT(PR_GET_KEEPCAPS);
  INT(PR_SET_KEEPCAPS);
  INT(PR_GET_TIMING);
  INT(PR_SET_TIMING);
  INT(PR_TIMING_STATISTICAL);
  INT(PR_TIMING_TIMESTAMP);
  INT(PR_SET_NAME);
  INT(PR_GET_NAME);
  INT(PR_GET_SECCOMP);
  INT(PR_CAPBSET_READ);
  INT(PR_CAPBSET_DROP);
  INT(PR_GET_TSC);
  INT(PR_TSC_ENABLE);
  INT(PR_TSC_SIGSEGV);
  INT(PR_GET_SECUREBITS);
  INT(PR_SET_SECUREBITS);
  INT(PR_SET_TIMERSLACK);
  INT(PR_GET_TIMERSLACK);
  INT(PR_TASK_PERF_EVENTS_DISABLE);
  INT(PR_TASK_PERF_EVENTS_ENABLE);
  INT(PR_MCE_KILL);
  INT(PR_MCE_KILL_GET);
  INT(PR_MCE_KILL_CLEAR);
  INT(PR_MCE_KILL_SET);
  INT(PR_MCE_KILL_LATE);
  INT(PR_MCE_KILL_EARLY);
  INT(PR_MCE_KILL_DEFAULT);
  INT(PR_SET_MM);
  INT(PR_SET_PTRACER);
  INT(PR_SET_PTRACER_ANY);
  INT(PR_SET_CHILD_SUBREAPER);
  INT(PR_GET_CHILD_SUBREAPER);
  INT(PR_SET_NO_NEW_PRIVS);
  INT(PR_GET_NO_NEW_PRIVS);
  INT(PR_SET_THP_DISABLE);
  INT(PR_GET_THP_DISABLE);
  INT(PR_CAP_AMBIENT);
  INT(PR_CAP_AMBIENT_IS_SET);
  INT(PR_CAP_AMBIENT_RAISE);
  INT(PR_CAP_AMBIENT_LOWER);
  INT(PR_CAP_AMBIENT_CLEAR_ALL);
  INT(PR_GET_SPECULATION_CTRL);
  INT(PR_SET_SPECULATION_CTRL);
  INT(PR_SPEC_STORE_BYPASS);
  INT(PR_SPEC_INDIRECT_BRANCH);
  INT(PR_SPEC_PRCTL);
  INT(PR_SPEC_ENABLE);
  INT(PR_SPEC_DISABLE);
  INT(PR_SPEC_FORCE_DISABLE);
  INT(PR_SET_IO_FLUSHER);
  INT(PR_GET_IO_FLUSHER);
}
