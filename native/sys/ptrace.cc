// Requests of ptrace(2) whose memory is of a known length. Addresses in the process that is traced are its own affair.
// What is not here may read or write this process's memory by an address, and is refused.
#include "internal/result.h"

#include <signal.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>

namespace libposix {

namespace {

// glibc has no other names for the requests that only some processors have: -1 is one that the kernel does not know.
#ifdef __x86_64__
constexpr int getRegisters = PTRACE_GETREGS, setRegisters = PTRACE_SETREGS;
constexpr int getFloating = PTRACE_GETFPREGS, setFloating = PTRACE_SETFPREGS;
using Registers = user_regs_struct;
using Floating = user_fpregs_struct;
#else
constexpr int getRegisters = -1, setRegisters = -1, getFloating = -1, setFloating = -1;
#endif

// A word of the other process, all 64 bits of it; or a result as any other.
struct Traced {
  long value;
  bool isWord = false;
};

// A number, all 64 bits where it is a bigint.
long wordOf(Value value) {
  switch (value.type()) {
    case napi_undefined:
    case napi_null: return 0;
    case napi_bigint: {
      uint64_t bits;
      int sign;
      size_t words = 1;
      check(napi_get_value_bigint_words(value.env, value.value, &sign, &words, &bits));
      if (words > 1) typeError("must be of 64 bits");
      return static_cast<long>(sign ? -bits : bits);
    }
    case napi_number:
    case napi_boolean: return In<long, void>(value.env, value.value).c;
    default: typeError("must be a number, a bigint or null, not " + describe(value.env, value.value));
  }
}

// An address in the other process; memory of ours stands for its own, where a forked child has its copy.
long addressOf(Value value) {
  const napi_valuetype type = value.type();
  if (type != napi_object) return wordOf(value);
  return reinterpret_cast<long>(View::from(value.env, value.value).data());
}

template <typename T>
T *memoryFor(Value data) {
  const View view = View::from(data.env, data.value);
  return view.null() ? nullptr : view.holding<T>();
}

// `data` is a struct iovec; `base` is what its iov_base is in JavaScript. The kernel says in it how long the set is.
long registerSet(__ptrace_request request, pid_t pid, long type, Value data, Value base) {
  iovec *const given = memoryFor<iovec>(data);
  if (!given) return ptrace(request, pid, type, nullptr);
  const View memory = View::from(base.env, base.value);
  iovec copy = {memory.data(), given->iov_len};
  if (!memory.null() && !memory.holds(copy.iov_len)) memory.past();
  const long result = ptrace(request, pid, type, &copy);
  given->iov_len = copy.iov_len;
  return result;
}

long sized(__ptrace_request request, pid_t pid, long size, Value data) {
  const View view = View::from(data.env, data.value);
  if (!view.null() && !view.holds(static_cast<size_t>(size))) view.shorter(static_cast<size_t>(size));
  return ptrace(request, pid, size, view.data());
}

[[noreturn]] void unknown() {
  throw Fault{Fault::Range,
              "is no request that libposix knows: its arguments may be addresses of this process. syscall in "
              "libposix/unsafe asks nothing",
              1};
}

Traced trace(int number, pid_t pid, Value addr, Value data, Value base) {
  const auto request = static_cast<__ptrace_request>(number);
  const auto address = [&] { return blame(3, [&] { return addressOf(addr); }); };
  const auto word = [&](Value of, size_t position) { return blame(position, [&] { return wordOf(of); }); };
  const auto with = [&]<typename T>(std::type_identity<T>) {
    const long to = word(addr, 3);
    return Traced{ptrace(request, pid, to, blame(4, [&] { return memoryFor<T>(data); }))};
  };
  switch (number) {
    case PTRACE_TRACEME:
    case PTRACE_ATTACH:
    case PTRACE_SEIZE:
    case PTRACE_DETACH:
    case PTRACE_CONT:
    case PTRACE_SYSCALL:
    case PTRACE_SINGLESTEP:
    case PTRACE_SYSEMU:
    case PTRACE_SYSEMU_SINGLESTEP:
    case PTRACE_KILL:
    case PTRACE_INTERRUPT:
    case PTRACE_LISTEN:
    case PTRACE_SETOPTIONS: {
      const long to = word(addr, 3);
      return {ptrace(request, pid, to, word(data, 4))};
    }
    case PTRACE_PEEKTEXT:
    case PTRACE_PEEKDATA:
    case PTRACE_PEEKUSER: {
      const long from = address();
      errno = 0;
      const long found = ptrace(request, pid, from, nullptr);
      return {found, found != -1 || errno == 0};
    }
    case PTRACE_POKETEXT:
    case PTRACE_POKEDATA:
    case PTRACE_POKEUSER: {
      const long to = address();
      return {ptrace(request, pid, to, word(data, 4))};
    }
    case PTRACE_GETEVENTMSG: return with(std::type_identity<unsigned long>{});
    case PTRACE_GETSIGINFO:
    case PTRACE_SETSIGINFO: return with(std::type_identity<siginfo_t>{});
    case PTRACE_GETSIGMASK:
    case PTRACE_SETSIGMASK:
    case PTRACE_GET_SYSCALL_INFO: {
      const long size = word(addr, 3);
      return {blame(4, [&] { return sized(request, pid, size, data); })};
    }
    case PTRACE_GETREGSET:
    case PTRACE_SETREGSET: {
      const long type = word(addr, 3);
      return {blame(4, [&] { return registerSet(request, pid, type, data, base); })};
    }
#ifdef __x86_64__
    case PTRACE_GETREGS:
    case PTRACE_SETREGS: return with(std::type_identity<Registers>{});
    case PTRACE_GETFPREGS:
    case PTRACE_SETFPREGS: return with(std::type_identity<Floating>{});
#endif
    default: unknown();
  }
}

}  // namespace

template <>
inline napi_value out<Traced>(napi_env env, Traced result) {
  if (!result.isWord) return out<long>(env, result.value == -1 ? -errno : result.value);
  napi_value word;
  check(napi_create_bigint_int64(env, result.value, &word));
  return word;
}

}  // namespace libposix

HEADER(sys_ptrace) {
  FN_AS(ptrace, [](int request, pid_t pid, Value addr, Value data, Value base) {
    return trace(request, pid, addr, data, base);
  });

  INT(PTRACE_TRACEME);
  INT(PTRACE_PEEKTEXT);
  INT(PTRACE_PEEKDATA);
  INT(PTRACE_PEEKUSER);
  INT(PTRACE_POKETEXT);
  INT(PTRACE_POKEDATA);
  INT(PTRACE_POKEUSER);
  INT(PTRACE_CONT);
  INT(PTRACE_KILL);
  INT(PTRACE_SINGLESTEP);
  INT(PTRACE_ATTACH);
  INT(PTRACE_DETACH);
  INT(PTRACE_SYSCALL);
  INT(PTRACE_SYSEMU);
  INT(PTRACE_SYSEMU_SINGLESTEP);
  INT(PTRACE_SETOPTIONS);
  INT(PTRACE_GETEVENTMSG);
  INT(PTRACE_GETSIGINFO);
  INT(PTRACE_SETSIGINFO);
  INT(PTRACE_GETREGSET);
  INT(PTRACE_SETREGSET);
  INT(PTRACE_SEIZE);
  INT(PTRACE_INTERRUPT);
  INT(PTRACE_LISTEN);
  INT(PTRACE_GETSIGMASK);
  INT(PTRACE_SETSIGMASK);
  INT(PTRACE_GET_SYSCALL_INFO);
  header.constant("PTRACE_GETREGS", getRegisters);
  header.constant("PTRACE_SETREGS", setRegisters);
  header.constant("PTRACE_GETFPREGS", getFloating);
  header.constant("PTRACE_SETFPREGS", setFloating);

  INT(PTRACE_O_TRACESYSGOOD);
  INT(PTRACE_O_TRACEFORK);
  INT(PTRACE_O_TRACEVFORK);
  INT(PTRACE_O_TRACECLONE);
  INT(PTRACE_O_TRACEEXEC);
  INT(PTRACE_O_TRACEVFORKDONE);
  INT(PTRACE_O_TRACEEXIT);
  INT(PTRACE_O_TRACESECCOMP);
  INT(PTRACE_O_EXITKILL);
  INT(PTRACE_O_SUSPEND_SECCOMP);
  INT(PTRACE_EVENT_FORK);
  INT(PTRACE_EVENT_VFORK);
  INT(PTRACE_EVENT_CLONE);
  INT(PTRACE_EVENT_EXEC);
  INT(PTRACE_EVENT_VFORK_DONE);
  INT(PTRACE_EVENT_EXIT);
  INT(PTRACE_EVENT_SECCOMP);
  INT(PTRACE_EVENT_STOP);
}
