/* test/signals/order/let-in.ts in C: line by line the same program, so that its output can be compared. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <unistd.h>

static const char letters[] = "SH12TR";
static int signals[6];
static char trace[4096];
static int nests;

static void note(const char *text) { strcat(trace, text); }

static void note_mask(void) {
  sigset_t mask;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  for (int i = 0; i < 6; i++)
    if (sigismember(&mask, signals[i])) strncat(trace, &letters[i], 1);
}

static void handler(int signum) {
  note("(");
  for (int i = 0; i < 6; i++)
    if (signals[i] == signum) strncat(trace, &letters[i], 1);
  note(":");
  note_mask();
  if (nests > 0 && signum == SIGHUP) {
    nests--;
    raise(SIGUSR1);
    raise(SIGHUP);
    raise(SIGUSR2);
  }
  note(")");
}

static void install(int flags, const char *masked) {
  for (int i = 0; i < 6; i++) {
    struct sigaction act;
    memset(&act, 0, sizeof(act));
    act.sa_handler = handler;
    act.sa_flags = flags;
    sigemptyset(&act.sa_mask);
    /* each blocks the one that stands below it in `masked` */
    if (masked[i] != '-') sigaddset(&act.sa_mask, signals[strchr(letters, masked[i]) - letters]);
    sigaction(signals[i], &act, NULL);
  }
}

static int let_in(const char *way, const sigset_t *all, const sigset_t *mask) {
  struct timespec second = {1, 0};
  struct epoll_event event;
  if (strcmp(way, "sigsuspend") == 0) return sigsuspend(mask);
  if (strcmp(way, "pselect") == 0) return pselect(0, NULL, NULL, NULL, &second, mask);
  if (strcmp(way, "ppoll") == 0) return ppoll(NULL, 0, &second, mask);
  if (strcmp(way, "epoll_pwait") == 0) return epoll_pwait(epoll_create1(0), &event, 1, 1000, mask);
  if (strcmp(way, "SIG_SETMASK") == 0) return sigprocmask(SIG_SETMASK, mask, NULL);
  sigset_t open;
  sigemptyset(&open);
  for (int i = 0; i < 6; i++)
    if (sigismember(all, signals[i]) && !sigismember(mask, signals[i])) sigaddset(&open, signals[i]);
  return sigprocmask(SIG_UNBLOCK, &open, NULL);
}

static void play(const char *way, int flags, const char *masked, const char *sent, const char *kept) {
  sigset_t all, mask;
  sigemptyset(&all);
  sigemptyset(&mask);
  for (int i = 0; i < 6; i++) sigaddset(&all, signals[i]);
  for (; *kept; kept++) sigaddset(&mask, signals[strchr(letters, *kept) - letters]);
  sigprocmask(SIG_BLOCK, &all, NULL);
  install(flags, masked);
  trace[0] = '\0';
  for (; *sent; sent++) raise(signals[strchr(letters, *sent) - letters]);
  errno = 0;
  int result = let_in(way, &all, &mask);
  note(" ");
  note_mask();
  printf("%s %s %s %d %d\n", way, masked, trace, result, result == -1 ? errno : 0);
  fflush(stdout);
  nests = 0;
  sigprocmask(SIG_UNBLOCK, &all, NULL);
}

int main(void) {
  const char *ways[] = {"sigsuspend", "pselect", "ppoll", "epoll_pwait", "SIG_SETMASK", "SIG_UNBLOCK"};
  const int of[] = {SIGSEGV, SIGHUP, SIGUSR1, SIGUSR2, SIGTERM, SIGRTMIN};
  memcpy(signals, of, sizeof(signals));
  for (int i = 0; i < 6; i++) {
    play(ways[i], 0, "------", "21HT", "");
    play(ways[i], 0, "------", "R2S1HR", "");
    play(ways[i], 0, "--1H2-", "21HTR", "");
    play(ways[i], 0, "-12T-H", "21HTR", "");
    play(ways[i], SA_NODEFER, "------", "RR21RH", "");
    play(ways[i], SA_NODEFER, "-2H---", "21H", "");
    play(ways[i], 0, "------", "21HT", "2T");
    play(ways[i], SA_RESTART, "-1----", "21HTR", "H");
    nests = 1;
    play(ways[i], 0, "------", "H", "");
    nests = 1;
    play(ways[i], 0, "-1----", "H2", "");
    nests = 2;
    play(ways[i], SA_NODEFER, "------", "H", "");
    nests = 1;
    play(ways[i], SA_RESETHAND | SA_NODEFER, "------", "1T2", "");
  }
  return 0;
}
