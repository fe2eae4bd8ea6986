// reset IP PORT TEXT: says TEXT, waits for one answer, then ends the connection with a reset.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 4) return 2;
  char answer[1024];
  struct linger abort = {.l_onoff = 1, .l_linger = 0};
  int s = connect_to(argv[1], argv[2]);
  send_all(s, argv[3], strlen(argv[3]));
  if (read(s, answer, sizeof(answer)) <= 0) errx(1, "no answer");
  setsockopt(s, SOL_SOCKET, SO_LINGER, &abort, sizeof(abort));
  close(s);
  return 0;
}
