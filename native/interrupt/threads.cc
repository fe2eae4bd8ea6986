#include <dirent.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>

#include <atomic>
#include <cerrno>
#include <set>

#include "../interrupt.h"
#include "mask.h"

namespace libposix {

namespace {

std::atomic<int> blockedThreads;
char cookie;

void blockHere(int signum, siginfo_t *info, void *context) {
  int error = errno;
  if (info->si_code == SI_QUEUE && info->si_value.sival_ptr == &cookie) {
    *maskOf(context) |= ~unblockable;
    blockedThreads++;
  } else {
    // Somebody else's: the main thread has it blocked for now.
    syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), signum, info);
  }
  errno = error;
}

// Blocks it already, as threads do that want no signals at all.
bool blocks(pid_t tid, int signum) {
  char path[64], line[256];
  snprintf(path, sizeof(path), "/proc/self/task/%d/status", tid);
  FILE *status = fopen(path, "re");
  if (!status) return true;  // it has ended
  Mask mask = 0;
  while (fgets(line, sizeof(line), status))
    if (sscanf(line, "SigBlk: %lx", &mask) == 1) break;
  fclose(status);
  return mask & bit(signum);
}

}  // namespace

// In C's single thread a blocked signal waits. Here the kernel would hand one for the process to a thread of V8 or
// libuv that does not block it; those threads want no signals, so each is made to block them all. Threads to come
// inherit the mask of the one that makes them.
void blockElsewhere() {
  static std::set<pid_t> known;  // those asked before
  DIR *tasks = opendir("/proc/self/task");
  if (!tasks) return;
  std::set<pid_t> threads;
  while (dirent *entry = readdir(tasks)) {
    pid_t tid = atoi(entry->d_name);
    if (tid != 0 && tid != gettid()) threads.insert(tid);
  }
  closedir(tasks);
  std::set<pid_t> fresh;
  for (pid_t tid : threads)
    if (!known.contains(tid) && !blocks(tid, SIGRTMAX)) fresh.insert(tid);
  known = threads;
  if (fresh.empty()) return;

  const int signum = SIGRTMAX;
  Mask old = setMask(~unblockable);
  struct sigaction ask = {}, before;
  ask.sa_sigaction = blockHere;
  ask.sa_flags = SA_SIGINFO | SA_RESTART;
  sigaction(signum, &ask, &before);
  blockedThreads = 0;
  int asked = 0;
  for (pid_t tid : fresh) {
    siginfo_t info = {};
    info.si_signo = signum;
    info.si_code = SI_QUEUE;
    info.si_pid = getpid();
    info.si_value.sival_ptr = &cookie;
    if (syscall(SYS_rt_tgsigqueueinfo, getpid(), tid, signum, &info) == 0) asked++;
  }
  for (int spins = 0; blockedThreads < asked && spins < 100000; spins++) sched_yield();
  // A thread that has not answered may still take the signal, whose default action ends the process: then the handler
  // stays.
  if (blockedThreads == asked) sigaction(signum, &before, nullptr);
  setMask(old);
}

}  // namespace libposix
