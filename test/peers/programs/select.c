/* test/programs/select.ts in C. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/select.h>

int main(int argc, char *argv[]) {
  struct timeval tv;
  fd_set rfds;
  int retval;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s <microseconds>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  FD_ZERO(&rfds);
  FD_SET(0, &rfds);
  tv.tv_sec = atol(argv[1]) / 1000000;
  tv.tv_usec = atol(argv[1]) % 1000000;
  retval = select(1, &rfds, NULL, NULL, &tv);
  if (retval == -1) perror("select()");
  else if (retval)
    printf("Data is there, set: %d, time left: %s\n", FD_ISSET(0, &rfds) != 0,
           tv.tv_sec > 0 || tv.tv_usec > 0 ? "yes" : "no");
  else
    printf("No data in time, set: %d, time left: %ld.%06ld\n", FD_ISSET(0, &rfds) != 0, (long)tv.tv_sec,
           (long)tv.tv_usec);
  exit(EXIT_SUCCESS);
}
