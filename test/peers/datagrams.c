// datagrams hear PORT COUNT [GROUP]: prints COUNT datagrams, a line each, those to the multicast GROUP too.
// datagrams say IP PORT TEXT…: sends each text, also to a group or to everybody.
#include "tcp.h"

static int hear(int argc, char *argv[]) {
  struct sockaddr_in a = address("0.0.0.0", argv[0]);
  int s = socket(AF_INET, SOCK_DGRAM, 0);
  if (bind(s, (struct sockaddr *)&a, sizeof(a))) err(1, "bind");
  if (argc > 2) {
    struct ip_mreq join = {.imr_multiaddr = address(argv[2], "0").sin_addr};
    if (setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, &join, sizeof(join))) err(1, "IP_ADD_MEMBERSHIP");
  }
  printf("listening\n");
  fflush(stdout);
  for (int left = atoi(argv[1]); left > 0; left--) {
    char data[1000];
    ssize_t n = recv(s, data, sizeof(data), 0);
    printf("%.*s\n", (int)n, data);
  }
  return 0;
}

static int say(char *argv[]) {
  struct sockaddr_in a = address(argv[0], argv[1]);
  int yes = 1, s = socket(AF_INET, SOCK_DGRAM, 0);
  setsockopt(s, SOL_SOCKET, SO_BROADCAST, &yes, sizeof(yes));
  for (char **text = argv + 2; *text; text++)
    if (sendto(s, *text, strlen(*text), 0, (struct sockaddr *)&a, sizeof(a)) == -1) err(1, "sendto");
  return 0;
}

int main(int argc, char *argv[]) {
  if (argc >= 4 && strcmp(argv[1], "hear") == 0) return hear(argc - 2, argv + 2);
  if (argc >= 5 && strcmp(argv[1], "say") == 0) return say(argv + 2);
  return 2;
}
