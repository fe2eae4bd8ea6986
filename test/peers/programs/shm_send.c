/* test/programs/shm_send.ts in C. */
#include <fcntl.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
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
  size_t len;
  int fd;

  if (argc != 3) {
    fprintf(stderr, "Usage: %s /shm-path string\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((len = strlen(argv[2])) > BUF_SIZE) {
    fprintf(stderr, "String is too long\n");
    exit(EXIT_FAILURE);
  }
  if ((fd = shm_open(argv[1], O_RDWR, 0)) == -1) {
    perror("shm_open");
    exit(EXIT_FAILURE);
  }
  shmp = mmap(NULL, sizeof *shmp, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (shmp == MAP_FAILED) {
    perror("mmap");
    exit(EXIT_FAILURE);
  }
  shmp->cnt = len;
  memcpy(shmp->buf, argv[2], len);
  if (sem_post(&shmp->sem1) == -1 || sem_wait(&shmp->sem2) == -1) {
    perror("sem");
    exit(EXIT_FAILURE);
  }
  if (write(STDOUT_FILENO, shmp->buf, len) == -1 || write(STDOUT_FILENO, "\n", 1) == -1) {
    perror("write");
    exit(EXIT_FAILURE);
  }
  exit(EXIT_SUCCESS);
}
