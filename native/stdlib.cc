#include "internal/call.h"
#include "internal/nonblocking.h"
#include "stdio/values.h"
#include "stdlib/command.h"
#include "stdlib/environment.h"
#include "stdlib/number.h"

#include <algorithm>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

namespace libposix {

namespace {

// SIGABRT is opened, and goes to its handler first. False: that one has thrown, which leaves abort(3) as longjmp does.
bool runsAbortHandler() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGABRT);
  changeMask(SIG_UNBLOCK, &set, nullptr);
  if (!ownsHandlers() || !isHandled(SIGABRT)) return true;
  raise(SIGABRT);
  runHandlers();
  if (!thisThread->has(Thread::Thrown)) return true;
  thisThread->interrupted = true;
  return false;
}

// libc measures a template more than once, and another thread could take its NUL away meanwhile: it gets a copy, and
// the caller what it made of that.
template <typename Make>
int fromTemplate(const Target &view, Make make) {
  const size_t length = strnlen(view.data, view.size);
  if (length == view.size) rangeError("the template holds no NUL: the string has no end");
  std::string text(view.data, length);
  const int result = make(text.data());
  std::memcpy(view.data, text.data(), length);
  return result;
}

}  // namespace

}  // namespace libposix

HEADER(stdlib) {
  // ---- numbers: -1 is a value ----
  FN_AS(atoi, toNumber<atoi>);
  FN_AS(atol, toNumber<atol>);
  FN_AS(atoll, toNumber<atoll>);
  FN_AS(atof, toNumber<atof>);
  FN_AS(strtol, toInteger<strtol>);
  FN_AS(strtoll, toInteger<strtoll>);
  FN_AS(strtoul, toInteger<strtoul>);
  FN_AS(strtoull, toInteger<strtoull>);
  FN_AS(strtod, toReal<strtod>);
  FN_AS(strtof, toReal<strtof>);
  FN_AS(abs, [](int j) { return abs(negatable(j)); });
  FN_AS(labs, [](long j) { return labs(negatable(j)); });
  FN_AS(llabs, [](long long j) { return llabs(negatable(j)); });
  FN_AS(div, [](int numer, int denom, NonNull<div_t *> result) {
    divisible(numer, denom, "int");
    *result.pointer = div(numer, denom);
  });
  FN_AS(ldiv, [](long numer, long denom, NonNull<ldiv_t *> result) {
    divisible(numer, denom, "long");
    *result.pointer = ldiv(numer, denom);
  });
  FN_AS(lldiv, [](long long numer, long long denom, NonNull<lldiv_t *> result) {
    divisible(numer, denom, "long long");
    *result.pointer = lldiv(numer, denom);
  });
  FN(rand);
  FN_AS(rand_r, [](NonNull<unsigned *> seedp) { return rand_r(seedp); });
  FN(srand48);
  FN(drand48);
  FN(lrand48);
  FN(mrand48);
  FN(srand);
  FN(random);
  FN(srandom);

  // ---- the environment ----
  // Node has one for each worker, and libc's for the main thread: lib/stdlib/env.ts. 1: it is Node's to do.
  FN_AS(getenv, [](Value name) -> napi_value {
    const char *value;
    In<NonNull<const char *>, void> converted(name.env, name.value);
    if (!getVariable(argument(converted), &value)) return out<int>(name.env, notOurs);
    return out<const char *>(name.env, value);
  });
  FN_AS(setenv, [](const char *name, NonNull<const char *> value, int overwrite) {
    return setVariable(name, value, overwrite != 0);
  });
  FN_AS(unsetenv, [](const char *name) { return unsetVariable(name); });
  FN_AS(putenv, [](NonNull<const char *> string) { return putVariable(string); });
  FN_AS(clearenv, [] { return clearVariables(); });

  // ---- processes and files ----
  FN_AS(system, [](const char *command) {
    unblockStdio();
    return command ? runCommand(command) : system(nullptr);
  });
  FN(_Exit);
  FN_AS(abort, [] {
    if (!runsAbortHandler()) return;
    signal(SIGABRT, SIG_DFL);
    abort();
  });
  FN_AS(mkstemp, [](Target view) { return fromTemplate(view, mkstemp); });
  FN_AS(mkostemp, [](Target view, int flags) {
    return fromTemplate(view, [flags](char *text) { return mkostemp(text, flags); });
  });
  FN_AS(mkstemps, [](Target view, int suffixlen) {
    return fromTemplate(view, [=](char *text) { return mkstemps(text, suffixlen); });
  });
  FN_AS(mkostemps, [](Target view, int suffixlen, int flags) {
    return fromTemplate(view, [=](char *text) { return mkostemps(text, suffixlen, flags); });
  });
  FN_AS(mkdtemp, [](Target view) { return fromTemplate(view, [](char *text) { return mkdtemp(text) ? 0 : -1; }); });
  // libc stores no more than three.
  FN_AS(getloadavg, [](NonNull<View> loadavg, int nelem) {
    const int count = std::clamp(nelem, 0, 3);
    return getloadavg(loadavg.pointer.holding<double>(count), count);
  });
  FN_AS(realpath, [](const char *path) { return Allocated{realpath(path, nullptr)}; });

  // ---- pseudo-terminals ----
  FN(posix_openpt);
  FN(grantpt);
  FN(unlockpt);
  FN_AS(ptsname_r, [](int fd, NonNull<char *> buf, size_t buflen) { return ptsname_r(fd, buf, buflen); });

  INT(EXIT_SUCCESS);
  INT(EXIT_FAILURE);
  INT(RAND_MAX);
  STRUCT_AS(div_t, ::div_t) {
    FIELD(quot);
    FIELD(rem);
  }
  STRUCT_AS(ldiv_t, ::ldiv_t) {
    FIELD(quot);
    FIELD(rem);
  }
  STRUCT_AS(lldiv_t, ::lldiv_t) {
    FIELD(quot);
    FIELD(rem);
  }
}
