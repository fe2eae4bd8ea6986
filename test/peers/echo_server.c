// echo_server PORT CLIENTS: sends back what each client says, one client after another.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  int listener = listen_on(argv[1]);
  for (int left = atoi(argv[2]); left > 0; left--) {
    char data[4096];
    ssize_t n;
    int client = accept_one(listener);
    while ((n = read(client, data, sizeof(data))) > 0) send_all(client, data, n);
    close(client);
  }
  return 0;
}
