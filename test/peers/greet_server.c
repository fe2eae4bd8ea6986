// greet_server PORT SIZE…: sends one client "Hello World!" and its NUL in pieces of these sizes.
#include "tcp.h"

int main(int argc, char *argv[]) {
  const char *text = "Hello World!";
  int client = accept_one(listen_on(argv[1]));
  for (int i = 2; i < argc; i++) {
    send_all(client, text, atoi(argv[i]));
    text += atoi(argv[i]);
  }
  return 0;
}
