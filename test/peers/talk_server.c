// talk_server PORT [TEXT]: says TEXT to one client and no more, then prints what the client says, urgent data in their
// place.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc < 2) return 2;
  int yes = 1, s = listen_on(argv[1]);
  setsockopt(s, SOL_SOCKET, SO_OOBINLINE, &yes, sizeof(yes));
  int client = accept_one(s);
  if (argc > 2) {
    send_all(client, argv[2], strlen(argv[2]));
    shutdown(client, SHUT_WR);
  }
  char data[1000];
  size_t n = receive_all(client, data, sizeof(data));
  fwrite(data, 1, n, stdout);
  return 0;
}
