/* test/programs/getopt.ts in C. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  int flags = 0, opt, nsecs = 0, tfnd = 0;

  while ((opt = getopt(argc, argv, "nt:")) != -1) {
    switch (opt) {
      case 'n': flags = 1; break;
      case 't':
        nsecs = atoi(optarg);
        tfnd = 1;
        break;
      default: fprintf(stderr, "Usage: %s [-t nsecs] [-n] name\n", argv[0]); exit(EXIT_FAILURE);
    }
  }
  printf("flags=%d; tfnd=%d; nsecs=%d; optind=%d\n", flags, tfnd, nsecs, optind);
  if (optind >= argc) {
    fprintf(stderr, "Usage: a name is missing after the options\n");
    exit(EXIT_FAILURE);
  }
  printf("name argument = %s\n", argv[optind]);
  exit(EXIT_SUCCESS);
}
