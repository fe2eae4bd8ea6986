/* test/programs/pthread_create.ts in C. */
#include <ctype.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void *thread_start(void *arg) {
  char *uargv = strdup(arg);

  for (char *p = uargv; *p != '\0'; p++) *p = toupper(*p);
  return uargv;
}

int main(int argc, char *argv[]) {
  int s, opt, num_threads;
  pthread_t *thread_id;
  pthread_attr_t attr;
  long stack_size = -1;
  size_t size;
  void *res;

  while ((opt = getopt(argc, argv, "s:")) != -1) {
    switch (opt) {
      case 's': stack_size = strtoul(optarg, NULL, 0); break;
      default: fprintf(stderr, "Usage: %s [-s stack-size] arg...\n", argv[0]); exit(EXIT_FAILURE);
    }
  }
  num_threads = argc - optind;
  if ((s = pthread_attr_init(&attr)) != 0) {
    fprintf(stderr, "pthread_attr_init: %s\n", strerror(s));
    exit(EXIT_FAILURE);
  }
  if (stack_size > 0 && (s = pthread_attr_setstacksize(&attr, stack_size)) != 0) {
    fprintf(stderr, "pthread_attr_setstacksize: %s\n", strerror(s));
    exit(EXIT_FAILURE);
  }
  if (stack_size > 0) {
    pthread_attr_getstacksize(&attr, &size);
    printf("stack size %#zx\n", size);
  }
  thread_id = calloc(num_threads, sizeof *thread_id);
  for (int tnum = 0; tnum < num_threads; tnum++)
    if ((s = pthread_create(&thread_id[tnum], &attr, thread_start, argv[optind + tnum])) != 0) {
      fprintf(stderr, "pthread_create: %s\n", strerror(s));
      exit(EXIT_FAILURE);
    }
  pthread_attr_destroy(&attr);
  for (int tnum = 0; tnum < num_threads; tnum++) {
    if ((s = pthread_join(thread_id[tnum], &res)) != 0) {
      fprintf(stderr, "pthread_join: %s\n", strerror(s));
      exit(EXIT_FAILURE);
    }
    printf("Joined with thread %d; returned value was %s\n", tnum + 1, (char *)res);
    free(res);
  }
  free(thread_id);
  exit(EXIT_SUCCESS);
}
