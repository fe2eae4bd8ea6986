// The load on a UDP echo server: load_udp MODE SIZE WARM_MS MEASURE_MS COMMAND...
//
//   pingpong  one datagram under way; one that is lost counts as lost after a second
//   blast     datagrams as fast as the kernel takes them, for a server that only counts; a message is one that it
//   received
#include <poll.h>
#include "server.h"

enum { WARM_MESSAGES = 20000 };

static char message[65536];

static int64_t pingpong(int fd, size_t size, int64_t end, int recording) {
  int64_t messages = 0;
  for (int64_t start; (start = wall()) < end;) {
    if (send(fd, message, size, 0) == -1) die("send");
    if (recv(fd, message, sizeof(message), 0) == -1) {
      if (errno == EAGAIN) continue;
      die("recv");
    }
    messages++;
    if (recording) record(wall() - start);
  }
  return messages;
}

static void blast(int fd, size_t size, int64_t end) {
  for (int i = 0; i % 64 != 0 || wall() < end; i++)
    if (send(fd, message, size, 0) == -1 && errno != ENOBUFS && errno != ECONNREFUSED) die("send");
}

// The server answers a datagram of one byte with the number that it received.
static int64_t received(int fd) {
  for (int tries = 0; tries < 50; tries++) {
    char text[32] = "";
    if (send(fd, message, 1, 0) == -1) die("send");
    if (recv(fd, text, sizeof(text) - 1, 0) > 0) return atoll(text);
  }
  errno = ETIMEDOUT;
  die("the server does not say what it received");
  return 0;
}

int main(int argc, char *argv[]) {
  if (argc < 6) {
    fprintf(stderr, "Usage : %s pingpong|blast SIZE WARM_MS MEASURE_MS COMMAND...\n", argv[0]);
    return 2;
  }
  size_t size = atol(argv[2]);
  int64_t warm = atol(argv[3]) * 1000000LL, measured = atol(argv[4]) * 1000000LL, messages;
  int one_way = strcmp(argv[1], "blast") == 0;
  struct timeval second = {1, 0};
  struct sockaddr_in address = start_server(argv + 5);
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof(second));
  if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == -1) die("connect");

  int64_t start, cpu;
  if (one_way) {
    // The time alone would not warm a server up on a machine that is busy with other things.
    int64_t begun = wall();
    do blast(fd, size, wall() + warm);
    while ((messages = received(fd)) < WARM_MESSAGES && wall() < begun + 5 * warm);
    cpu = server_cpu(), start = wall();
    blast(fd, size, start + measured);
    messages = received(fd) - messages;
  } else {
    int64_t begun = wall();
    messages = 0;
    do messages += pingpong(fd, size, wall() + warm, 0);
    while (messages < WARM_MESSAGES && wall() < begun + 5 * warm);
    cpu = server_cpu(), start = wall();
    messages = pingpong(fd, size, start + measured, 1);
  }
  cpu = server_cpu() - cpu;
  report(messages, messages * size, wall() - start, cpu);
  return 0;
}
