// What test/pthread/thread/blocked.ts does: argv[1] names the call in which eight threads are blocked, argv[2] the
// directory of a file that each has written to, argv[3] who calls exit: main, or a ninth thread.
#include <netinet/in.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define THREADS 8

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER, own = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static sem_t none, begun;
static int tids[THREADS];
static const char *call, *directory;

static void ready(int n) {
  char path[600];
  printf("thread %d, ", n);
  snprintf(path, sizeof(path), "%s/%d", directory, n);
  fprintf(fopen(path, "w"), "file %d", n);
  tids[n] = gettid();
  sem_post(&begun);
}

static void *block(void *arg) {
  int n = (int)(long)arg, fds[2];
  char byte;
  if (strcmp(call, "read") == 0) {
    if (pipe(fds) == -1) exit(1);
    ready(n);
    if (read(fds[0], &byte, 1) == -1) exit(1);
  } else if (strcmp(call, "accept") == 0) {
    struct sockaddr_in any = {.sin_family = AF_INET};
    int sock = socket(AF_INET, SOCK_STREAM, 0);
    bind(sock, (struct sockaddr *)&any, sizeof(any));
    listen(sock, 1);
    ready(n);
    accept(sock, NULL, NULL);
  } else if (strcmp(call, "mutex_lock") == 0) {
    ready(n);
    pthread_mutex_lock(&mutex);
  } else if (strcmp(call, "sem_wait") == 0) {
    ready(n);
    sem_wait(&none);
  } else if (strcmp(call, "cond_wait") == 0) {
    pthread_mutex_lock(&own);
    ready(n);
    pthread_cond_wait(&cond, &own);
  } else {
    struct timespec long_time = {1000, 0};
    ready(n);
    nanosleep(&long_time, NULL);
  }
  return NULL;
}

static void *end(void *arg) {
  struct timespec now;
  printf("end, ");
  clock_gettime(CLOCK_REALTIME, &now);
  fprintf(stderr, "%ld\n", now.tv_sec * 1000 + now.tv_nsec / 1000000);
  exit(5);
  return arg;
}

static int sleeps(int tid) {
  char path[64], state = 0;
  snprintf(path, sizeof(path), "/proc/self/task/%d/stat", tid);
  FILE *stat = fopen(path, "r");
  if (fscanf(stat, "%*d %*s %c", &state) != 1) exit(1);
  fclose(stat);
  return state == 'S';
}

static void handler(void) { printf("exit handler"); }

int main(int argc, char *argv[]) {
  pthread_t t_id;
  if (argc != 4) return 1;
  call = argv[1];
  directory = argv[2];
  atexit(handler);
  printf("main, ");
  pthread_mutex_lock(&mutex);
  for (long n = 0; n < THREADS; n++) {
    pthread_create(&t_id, NULL, block, (void *)n);
    sem_wait(&begun);
  }
  for (int n = 0; n < THREADS; n++)
    while (!sleeps(tids[n])) usleep(1000);
  if (strcmp(argv[3], "main") == 0) end(NULL);
  pthread_create(&t_id, NULL, end, NULL);
  pthread_join(t_id, NULL);
  pause();
}
