#include <pthread.h>
#include <sys/syscall.h>

#include <csignal>
#include <ctime>
#include <utility>

#include "internal/fork/fork.h"
#include "internal/fork/runners/runner.h"

namespace libposix::forking {

namespace {

Runners runners;

Runner runnerOf(const Thread &thread) {
  const Started started = startOf(thread);
  if (!started.routine) return {};
  if (isOfSigint(started)) return ofSigint(thread, started);
  // Most threads sleep on a futex, and one that runs a loop never does.
  if (thread.call == SYS_futex) return {};
  if (isInspectors(started)) return ofInspector(thread, started);
  return ofLoop(thread, started);
}

Unrest unrestOf(const Thread &thread, const Runner &runner) {
  switch (runner.kind) {
    case Runner::Loop: return unrestOfLoop(thread, runner);
    case Runner::Sigint: return unrestOfSigint(thread, runner);
    default: return {};
  }
}

void repair(Runner &runner) {
  switch (runner.kind) {
    case Runner::Loop: return forkLoop(runner);
    case Runner::Sigint: return repairSigint(runner);
    default: return repairInspector(runner);
  }
}

// Like Node's own, they hear no signals.
[[gnu::no_sanitize_address]] bool start(const Runner &runner) {
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  pthread_t thread;
  const bool started = pthread_create(&thread, nullptr, runner.started.routine, runner.started.argument) == 0;
  pthread_sigmask(SIG_SETMASK, &old, nullptr);
  if (!started) return false;
  *runner.self = thread;
  if (runner.kind == Runner::Inspector) noteEnded(runner, thread);
  return true;
}

}  // namespace

Unrest findRunners(const Threads &threads) {
  runners.clear();
  for (const Thread &thread : threads) {
    const Runner runner = runnerOf(thread);
    if (runner.kind == Runner::None) continue;
    if (Unrest unrest = unrestOf(thread, runner); unrest.cause) return unrest;
    runners.push_back(runner);
  }
  if (const Runner runner = endedInspector(runners); runner.kind != Runner::None) runners.push_back(runner);
  return unrestOfTimed(runners);
}

void repairRunners() {
  for (Runner &runner : runners) repair(runner);
}

void restartRunners() {
  constexpr timespec aWhile = {0, 1'000'000};
  for (const Runner &runner : std::exchange(runners, {}))
    // The inspector's is missed only by who closes it.
    while (!start(runner) && runner.kind != Runner::Inspector) nanosleep(&aWhile, nullptr);
}

}  // namespace libposix::forking
