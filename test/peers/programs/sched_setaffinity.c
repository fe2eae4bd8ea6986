/* test/programs/sched_setaffinity.ts in C. */
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void run_on(int cpu, const char *who) {
  cpu_set_t set;

  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  if (sched_setaffinity(getpid(), sizeof set, &set) == -1) {
    perror("sched_setaffinity");
    exit(EXIT_FAILURE);
  }
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof set, &set) == -1) {
    perror("sched_getaffinity");
    exit(EXIT_FAILURE);
  }
  printf("%s: %d processor, this one: %s, on it: %s\n", who, CPU_COUNT(&set), CPU_ISSET(cpu, &set) ? "yes" : "no",
         sched_getcpu() == cpu ? "yes" : "no");
}

int main(int argc, char *argv[]) {
  int parent_cpu, child_cpu;

  if (argc != 3) {
    fprintf(stderr, "Usage: %s parent-cpu child-cpu\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  parent_cpu = atoi(argv[1]);
  child_cpu = atoi(argv[2]);
  switch (fork()) {
    case -1: perror("fork"); exit(EXIT_FAILURE);
    case 0: run_on(child_cpu, "child"); exit(EXIT_SUCCESS);
    default:
      wait(NULL);
      run_on(parent_cpu, "parent");
      exit(EXIT_SUCCESS);
  }
}
