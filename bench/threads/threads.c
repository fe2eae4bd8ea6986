// threads_threads MILLISECONDS COUNT: a mutex that nobody else wants, locked and unlocked, and a semaphore, in ns; and
// from pthread_create to the end of pthread_join of a thread that does nothing, in µs.
#include <semaphore.h>
#include "../cost.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static sem_t semaphore;

static void lock(void) {
  pthread_mutex_lock(&mutex);
  pthread_mutex_unlock(&mutex);
}

static void take(void) {
  sem_wait(&semaphore);
  sem_post(&semaphore);
}

static void *nothing(void *argument) { return argument; }

int main(int argc, char *argv[]) {
  long milliseconds = argc > 1 ? atol(argv[1]) : 100;
  int count = argc > 2 ? atoi(argv[2]) : 20;
  double *joined = malloc(count * sizeof(double));
  sem_init(&semaphore, 0, 1);
  // glibc takes a mutex more cheaply while there is no second thread.
  second_thread();
  for (int i = 0; i < count; i++) {
    pthread_t thread;
    int64_t start = wall();
    pthread_create(&thread, NULL, nothing, NULL);
    pthread_join(thread, NULL);
    joined[i] = (wall() - start) / 1e3;
  }
  printf("{\"mutex\":%.1f,\"semaphore\":%.1f,\"join\":%.1f}\n", cost(lock, milliseconds, 0.1),
         cost(take, milliseconds, 0.1), quantile(joined, count, 0.5));
  return 0;
}
