// The clock, and what stands for many samples, as in quantile.ts.
#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

// In nanoseconds.
static int64_t wall(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

// Sorts the samples.
static double quantile(double *samples, int count, double q) {
  qsort(samples, count, sizeof(*samples), ascending);
  return samples[(int)(count * q)];
}
