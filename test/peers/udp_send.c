// udp_send IP PORT TEXT…: sends each text, with its NUL, as one datagram.
#include "udp.h"

int main(int argc, char *argv[]) {
  if (argc < 4) return 2;
  struct sockaddr_in to = address(argv[1], argv[2]);
  int s = socket(AF_INET, SOCK_DGRAM, 0);
  for (int i = 3; i < argc; i++) send_to(s, &to, argv[i], strlen(argv[i]) + 1);
  return 0;
}
