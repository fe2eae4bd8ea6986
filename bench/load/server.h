// What the load generators share: they start the server under test, learn its port from its first line, and read its
// CPU clock from outside, so that a server's code holds nothing but the server.
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static pid_t server;
static clockid_t server_clock;

static inline void die(const char *what) {
  perror(what);
  if (server > 0) kill(server, SIGKILL);
  exit(1);
}

static int64_t now(clockid_t clock) {
  struct timespec t;
  if (clock_gettime(clock, &t) == -1) die("clock_gettime");
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int64_t wall(void) { return now(CLOCK_MONOTONIC); }

// User and system time of the children that the server has waited for: what its getrusage(RUSAGE_CHILDREN) would say,
// in ticks of the kernel's clock, a hundredth of a second.
static int64_t children_cpu(void) {
  char path[64], text[1024], *fields;
  long long user, system;
  snprintf(path, sizeof(path), "/proc/%d/stat", server);
  FILE *stat = fopen(path, "r");
  // The second field is a name in brackets, which may hold anything; cutime and cstime are the 16th and 17th.
  if (stat == NULL || fgets(text, sizeof(text), stat) == NULL || (fields = strrchr(text, ')')) == NULL) die(path);
  fclose(stat);
  const char *format = ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %lld %lld";
  if (sscanf(fields, format, &user, &system) != 2) die(path);
  return (user + system) * (1000000000 / sysconf(_SC_CLK_TCK));
}

// User and system time of all threads of the server, while it still runs, and of its children that have ended: what
// wait4 gives as ru_utime + ru_stime.
static int64_t server_cpu(void) { return now(server_clock) + children_cpu(); }

static struct sockaddr_in start_server(char *argv[]) {
  struct rlimit files;
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  int out[2];
  if (pipe(out) == -1) die("pipe");
  server = fork();
  if (server == -1) die("fork");
  if (server == 0) {
    dup2(out[1], 1);
    close(out[0]);
    close(out[1]);
    execvp(argv[0], argv);
    perror(argv[0]);
    _exit(127);
  }
  close(out[1]);
  FILE *lines = fdopen(out[0], "r");
  int port;
  if (fscanf(lines, "%d", &port) != 1) {
    fprintf(stderr, "%s: no port on its first line\n", argv[0]);
    kill(server, SIGKILL);
    exit(1);
  }
  if (clock_getcpuclockid(server, &server_clock) != 0) die("clock_getcpuclockid");
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

static long server_rss(void) {
  char path[64];
  long pages = 0;
  snprintf(path, sizeof(path), "/proc/%d/statm", server);
  FILE *statm = fopen(path, "r");
  if (statm == NULL || fscanf(statm, "%*d %ld", &pages) != 1) die(path);
  fclose(statm);
  return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

// Ends the server; its whole life's CPU time, children that it waited for included.
static double stop_server(void) {
  struct rusage usage;
  kill(server, SIGTERM);
  wait4(server, NULL, 0, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static uint32_t *latencies;
static size_t latency_count;
enum { LATENCIES = 1 << 22 };

static inline void record(int64_t nanoseconds) {
  if (latencies == NULL && (latencies = malloc(LATENCIES * sizeof(*latencies))) == NULL) die("malloc");
  latencies[latency_count++ % LATENCIES] = nanoseconds > UINT32_MAX ? UINT32_MAX : nanoseconds;
}

static int ascending(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

// One line of JSON: times in seconds, latencies in microseconds, memory in kB.
static inline void report(int64_t messages, int64_t bytes, int64_t wall_time, int64_t cpu_time) {
  size_t kept = latency_count < LATENCIES ? latency_count : LATENCIES;
  long rss = server_rss();
  double life = stop_server();
  if (kept > 0) qsort(latencies, kept, sizeof(*latencies), ascending);
#define QUANTILE(q) (kept > 0 ? latencies[(size_t)((kept - 1) * (q))] / 1e3 : 0)
  printf(
      "{\"messages\":%lld,\"bytes\":%lld,\"wall\":%.6f,\"cpu\":%.6f,\"p50\":%.3f,\"p99\":%.3f,\"p999\":%.3f,"
      "\"rss\":%ld,\"life\":%.6f}\n",
      (long long)messages, (long long)bytes, wall_time / 1e9, cpu_time / 1e9, QUANTILE(0.5), QUANTILE(0.99),
      QUANTILE(0.999), rss, life);
}
