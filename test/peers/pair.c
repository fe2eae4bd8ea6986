// What test/pthread/processes/pair.ts does: one of two programs that share memory. argv[1] is what it does, argv[2] the
// name of the memory, argv[3] how often.
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define SIZE 4096
#define PLACES 10

struct layout {
  _Alignas(64) pthread_mutex_t mutex;
  _Alignas(64) pthread_mutex_t robust;
  _Alignas(64) sem_t filled;
  _Alignas(64) sem_t room;
  _Alignas(64) pthread_cond_t more;
  _Alignas(64) pthread_cond_t less;
  _Alignas(64) int numbers[4];
  _Alignas(64) int queue[PLACES];
};

static struct layout *it;

static void initialise(void) {
  pthread_mutexattr_t attr;
  pthread_condattr_t cond;
  pthread_mutexattr_init(&attr);
  pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
  pthread_mutex_init(&it->mutex, &attr);
  pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(&it->robust, &attr);
  pthread_condattr_init(&cond);
  pthread_condattr_setpshared(&cond, PTHREAD_PROCESS_SHARED);
  pthread_cond_init(&it->more, &cond);
  pthread_cond_init(&it->less, &cond);
  sem_init(&it->filled, 1, 0);
  sem_init(&it->room, 1, PLACES);
}

static void put(int item) {
  it->queue[(it->numbers[0] + it->numbers[1]) % PLACES] = item;
  it->numbers[1] += 1;
}
static int take(void) {
  int item = it->queue[it->numbers[0]];
  it->numbers[0] = (it->numbers[0] + 1) % PLACES;
  it->numbers[1] -= 1;
  return item;
}

static void produce(int times) {
  for (int i = 1; i <= times; i++) {
    sem_wait(&it->room);
    pthread_mutex_lock(&it->mutex);
    put(i);
    pthread_mutex_unlock(&it->mutex);
    sem_post(&it->filled);
  }
}
static void consume(int times) {
  long sum = 0;
  for (int i = 1; i <= times; i++) {
    sem_wait(&it->filled);
    pthread_mutex_lock(&it->mutex);
    sum += take();
    pthread_mutex_unlock(&it->mutex);
    sem_post(&it->room);
  }
  printf("%ld\n", sum);
}

static void produce_by_conditions(int times) {
  for (int i = 1; i <= times; i++) {
    pthread_mutex_lock(&it->mutex);
    while (it->numbers[1] == PLACES) pthread_cond_wait(&it->less, &it->mutex);
    put(i);
    pthread_cond_signal(&it->more);
    pthread_mutex_unlock(&it->mutex);
  }
}
static void consume_by_conditions(int times) {
  long sum = 0;
  for (int i = 1; i <= times; i++) {
    pthread_mutex_lock(&it->mutex);
    while (it->numbers[1] == 0) pthread_cond_wait(&it->more, &it->mutex);
    sum += take();
    pthread_cond_signal(&it->less);
    pthread_mutex_unlock(&it->mutex);
  }
  printf("%ld\n", sum);
}

// Each counts when the other is there, too; who ends last says how far they came together.
static void count(int times) {
  __atomic_add_fetch(&it->numbers[0], 1, __ATOMIC_SEQ_CST);
  while (__atomic_load_n(&it->numbers[0], __ATOMIC_SEQ_CST) < 2) sched_yield();
  for (int i = 0; i < times; i++) {
    pthread_mutex_lock(&it->mutex);
    it->numbers[2] += 1;
    pthread_mutex_unlock(&it->mutex);
  }
  pthread_mutex_lock(&it->mutex);
  it->numbers[3] += 1;
  if (it->numbers[3] == 2) printf("%d\n", it->numbers[2]);
  pthread_mutex_unlock(&it->mutex);
}

static void die(int times) {
  pthread_mutex_lock(&it->robust);
  sem_post(&it->filled);
  raise(SIGKILL);
  exit(times);
}
static void inherit(int times) {
  sem_wait(&it->filled);
  int error = pthread_mutex_lock(&it->robust);
  printf("%s ", error ? strerrorname_np(error) : "0");
  printf("%d ", pthread_mutex_consistent(&it->robust));
  printf("%d ", pthread_mutex_unlock(&it->robust));
  printf("%d\n", pthread_mutex_lock(&it->robust));
  exit(times);
}

static const struct {
  const char *name;
  void (*play)(int times);
} roles[] = {
    {"produce", produce}, {"consume", consume}, {"produce by conditions", produce_by_conditions},
    {"count", count},     {"die", die},         {"consume by conditions", consume_by_conditions},
    {"inherit", inherit},
};

int main(int argc, char *argv[]) {
  if (argc != 4) return 1;
  const char *role = argv[1], *name = argv[2];
  int first = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
  sem_t *ready = sem_open(name, O_CREAT, 0600, 0);
  if (first != -1) {
    if (ftruncate(first, SIZE) == -1) return 1;
  } else {
    sem_wait(ready);
  }
  int fd = first == -1 ? shm_open(name, O_RDWR, 0) : first;
  it = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (it == MAP_FAILED) return 1;
  if (first != -1) {
    initialise();
    sem_post(ready);
  }
  for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); i++)
    if (strcmp(roles[i].name, role) == 0) roles[i].play(atoi(argv[3]));
  return 0;
}
