// What the readers in C share.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define SIZE 4096

static uint32_t places;

// The places are the same in every language.
static inline off_t place(void) {
  static uint32_t seed = 1;
  seed = seed * 1664525 + 1013904223;
  return (off_t)((seed >> 8) % places) * SIZE;
}

static inline int64_t now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

struct run {
  int64_t length, since, cpu, reads, turns;
  int warm;
};

static inline struct run begin(long milliseconds) {
  return (struct run){.length = milliseconds * 1000000, .since = now(CLOCK_MONOTONIC)};
}

// Before what is measured, half as long is for warming up; at the end it prints what there was.
static inline int goes_on(struct run *run) {
  if (run->turns++ % 64 != 0) return 1;
  int64_t wall = now(CLOCK_MONOTONIC) - run->since, cpu = now(CLOCK_PROCESS_CPUTIME_ID);
  if (!run->warm && wall > run->length / 2) {
    *run = (struct run){.length = run->length, .since = run->since + wall, .cpu = cpu, .turns = 1, .warm = 1};
    return 1;
  }
  if (!run->warm || wall < run->length) return 1;
  printf("{\"reads\":%lld,\"wall\":%.6f,\"cpu\":%.6f}\n", (long long)run->reads, wall / 1e9, (cpu - run->cpu) / 1e9);
  return 0;
}
