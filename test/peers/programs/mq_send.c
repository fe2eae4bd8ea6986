/* test/programs/mq_send.ts in C. */
#include <fcntl.h>
#include <mqueue.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char *argv[]) {
  mqd_t mqd;

  if (argc != 4) {
    fprintf(stderr, "Usage: %s <mq-name> <message> <priority>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((mqd = mq_open(argv[1], O_WRONLY)) == (mqd_t)-1) {
    perror("mq_open");
    exit(EXIT_FAILURE);
  }
  if (mq_send(mqd, argv[2], strlen(argv[2]), atoi(argv[3])) == -1) {
    perror("mq_send");
    exit(EXIT_FAILURE);
  }
  mq_close(mqd);
  exit(EXIT_SUCCESS);
}
