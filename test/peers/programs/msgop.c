/* test/programs/msgop.ts in C. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/msg.h>
#include <unistd.h>

struct mymsgbuf {
  long mtype;
  char mtext[80];
};

static void usage(const char *name, const char *msg) {
  fprintf(stderr, "Usage: %s [-s text] [-r] [-x] [-t type] [-k key]: %s\n", name, msg);
  exit(EXIT_FAILURE);
}

int main(int argc, char *argv[]) {
  int qid, opt, mode = 0, msgtype = 1, msgkey = 1234;
  const char *text = "";
  struct mymsgbuf msg;

  while ((opt = getopt(argc, argv, "s:rxt:k:")) != -1) {
    switch (opt) {
      case 's':
        mode = 1;
        text = optarg;
        break;
      case 'r': mode = 2; break;
      case 'x': mode = 3; break;
      case 't':
        msgtype = atoi(optarg);
        if (msgtype <= 0) usage(argv[0], "-t option must be greater than 0");
        break;
      case 'k': msgkey = atoi(optarg); break;
      default: usage(argv[0], "unrecognized option");
    }
  }
  if (mode == 0) usage(argv[0], "must use -s, -r or -x");
  if ((qid = msgget(msgkey, IPC_CREAT | 0600)) == -1) {
    perror("msgget");
    exit(EXIT_FAILURE);
  }
  if (mode == 1) {
    msg.mtype = msgtype;
    snprintf(msg.mtext, sizeof msg.mtext, "a message: %s", text);
    if (msgsnd(qid, &msg, strlen(msg.mtext) + 1, IPC_NOWAIT) == -1) {
      perror("msgsnd error");
      exit(EXIT_FAILURE);
    }
    printf("sent: %s\n", msg.mtext);
  } else if (mode == 2) {
    if (msgrcv(qid, &msg, sizeof msg.mtext, msgtype, MSG_NOERROR | IPC_NOWAIT) == -1) {
      if (errno != ENOMSG) {
        perror("msgrcv");
        exit(EXIT_FAILURE);
      }
      printf("No message available for msgrcv()\n");
    } else {
      printf("message received: %s\n", msg.mtext);
    }
  } else if (msgctl(qid, IPC_RMID, NULL) == -1) {
    perror("msgctl");
    exit(EXIT_FAILURE);
  }
  exit(EXIT_SUCCESS);
}
