// What one call costs in C, as cost.ts takes it in JavaScript: a quantile of the batches of 128 calls.
#pragma once
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>
#include "quantile.h"

enum { BATCH = 128, SAMPLES = 65536 };

// Where results go, so that the compiler leaves no call out.
static volatile long sink;

// In nanoseconds.
static double cost(void (*call)(void), long milliseconds, double q) {
  static double samples[SAMPLES];
  int count = 0;
  for (int64_t end = wall() + milliseconds * 1000000; count < SAMPLES && (count < 12 || wall() < end); count++) {
    int64_t start = wall();
    for (int i = 0; i < BATCH; i++) call();
    samples[count] = (wall() - start) / (double)BATCH;
  }
  return quantile(samples, count, q);
}

static void *idle(void *unused) {
  pause();
  return unused;
}

// Every Node has threads: the kernel then counts its use of a descriptor.
static void second_thread(void) {
  pthread_t second;
  if (pthread_create(&second, NULL, idle, NULL) != 0) exit(1);
}
