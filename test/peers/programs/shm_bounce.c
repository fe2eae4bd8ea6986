/* test/programs/shm_bounce.ts in C. */
#include <ctype.h>
#include <fcntl.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define BUF_SIZE 1024

struct shmbuf {
  sem_t sem1;
  sem_t sem2;
  size_t cnt;
  char buf[BUF_SIZE];
};

int main(int argc, char *argv[]) {
  struct shmbuf *shmp;
  int fd;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s /shm-path\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((fd = shm_open(argv[1], O_CREAT | O_EXCL | O_RDWR, S_IRUSR | S_IWUSR)) == -1) {
    perror("shm_open");
    exit(EXIT_FAILURE);
  }
  if (ftruncate(fd, sizeof *shmp) == -1) {
    perror("ftruncate");
    exit(EXIT_FAILURE);
  }
  shmp = mmap(NULL, sizeof *shmp, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (shmp == MAP_FAILED) {
    perror("mmap");
    exit(EXIT_FAILURE);
  }
  if (sem_init(&shmp->sem1, 1, 0) == -1 || sem_init(&shmp->sem2, 1, 0) == -1) {
    perror("sem_init");
    exit(EXIT_FAILURE);
  }
  printf("ready\n");
  fflush(stdout);
  if (sem_wait(&shmp->sem1) == -1) {
    perror("sem_wait");
    exit(EXIT_FAILURE);
  }
  for (size_t j = 0; j < shmp->cnt; j++) shmp->buf[j] = toupper((unsigned char)shmp->buf[j]);
  printf("bounced %zu bytes\n", shmp->cnt);
  if (sem_post(&shmp->sem2) == -1) {
    perror("sem_post");
    exit(EXIT_FAILURE);
  }
  shm_unlink(argv[1]);
  exit(EXIT_SUCCESS);
}
