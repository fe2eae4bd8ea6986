// One call's cost, as measure.ts takes it: the quickest tenth of the batches of getppid, a write and a read of 64
// bytes, a close that fails, and the median of getaddrinfo of a literal. With a second argument the process has a
// second thread, as every Node has many: the kernel then counts its use of a descriptor.
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 128, SAMPLES = 65536 };

static char buf[64];
static volatile long sink;

static void numbers(void) { sink += getppid(); }

static void buffer(void) {
  sink += write(4, buf, 64);
  sink += read(3, buf, 64);
}

static void failure(void) {
  if (close(999) == -1) sink += errno;
}

static void literal(void) {
  struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM}, *res;
  if (getaddrinfo("127.0.0.1", NULL, &hints, &res) != 0) return;
  sink += ((struct sockaddr_in *)res->ai_addr)->sin_addr.s_addr;
  freeaddrinfo(res);
}

static int64_t wall(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double measure(void (*call)(void), int64_t time, double q) {
  static double samples[SAMPLES];
  int count = 0;
  for (int64_t end = wall() + time; count < SAMPLES && (count < 12 || wall() < end); count++) {
    int64_t start = wall();
    for (int i = 0; i < BATCH; i++) call();
    samples[count] = (wall() - start) / (double)BATCH;
  }
  qsort(samples, count, sizeof(*samples), ascending);
  return samples[(int)(count * q)];
}

static void *idle(void *unused) {
  pause();
  return unused;
}

int main(int argc, char *argv[]) {
  pthread_t second;
  if (argc > 2 && pthread_create(&second, NULL, idle, NULL) != 0) return 1;
  int64_t time = (argc > 1 ? atol(argv[1]) : 150) * 1000000LL;
  printf("{\"numbers\":%.1f,", measure(numbers, time, 0.1));
  printf("\"buffer\":%.1f,", measure(buffer, time, 0.1) / 2);
  printf("\"failure\":%.1f,", measure(failure, time, 0.1));
  printf("\"getaddrinfo\":%.1f}\n", measure(literal, time, 0.5));
  return 0;
}
