/* test/programs/get_seals.ts in C. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int main(int argc, char *argv[]) {
  struct stat sb;
  int fd, seals;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s /proc/PID/fd/FD\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((fd = open(argv[1], O_RDWR)) == -1) {
    perror("open");
    exit(EXIT_FAILURE);
  }
  if ((seals = fcntl(fd, F_GET_SEALS)) == -1) {
    perror("fcntl");
    exit(EXIT_FAILURE);
  }
  printf("Existing seals:");
  if (seals & F_SEAL_SEAL) printf(" SEAL");
  if (seals & F_SEAL_GROW) printf(" GROW");
  if (seals & F_SEAL_WRITE) printf(" WRITE");
  if (seals & F_SEAL_SHRINK) printf(" SHRINK");
  printf("\n");
  if (fstat(fd, &sb) == -1) {
    perror("fstat");
    exit(EXIT_FAILURE);
  }
  printf("Size: %lld\n", (long long)sb.st_size);
  exit(EXIT_SUCCESS);
}
