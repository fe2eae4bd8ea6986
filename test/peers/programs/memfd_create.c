/* test/programs/memfd_create.ts in C. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  unsigned int seals = 0;
  int fd;

  if (argc < 3) {
    fprintf(stderr,
            "Usage: %s name size [seals]\n\t'seals' is any of: g - F_SEAL_GROW, s - F_SEAL_SHRINK, w - "
            "F_SEAL_WRITE, S - F_SEAL_SEAL\n",
            argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((fd = memfd_create(argv[1], MFD_ALLOW_SEALING)) == -1) {
    perror("memfd_create");
    exit(EXIT_FAILURE);
  }
  if (ftruncate(fd, atoll(argv[2])) == -1) {
    perror("ftruncate");
    exit(EXIT_FAILURE);
  }
  if (argc > 3) {
    if (strchr(argv[3], 'g') != NULL) seals |= F_SEAL_GROW;
    if (strchr(argv[3], 's') != NULL) seals |= F_SEAL_SHRINK;
    if (strchr(argv[3], 'w') != NULL) seals |= F_SEAL_WRITE;
    if (strchr(argv[3], 'S') != NULL) seals |= F_SEAL_SEAL;
    if (fcntl(fd, F_ADD_SEALS, seals) == -1) {
      perror("fcntl");
      exit(EXIT_FAILURE);
    }
  }
  if (write(fd, "x", 1) == -1) perror("write");
  if (ftruncate(fd, 2 * atoll(argv[2])) == -1) perror("ftruncate");
  printf("/proc/%d/fd/%d\n", getpid(), fd);
  fflush(stdout);
  pause();
  exit(EXIT_SUCCESS);
}
