// The load on a UDP echo server: load_udp MODE SOCKETS SIZE WARM_MS MEASURE_MS COMMAND...
//
//   pingpong  each of the sockets has one datagram under way; one that is lost is sent anew after a second. The client
//             never sleeps: what it costs a server to wake a processor that idles is up to the machine, and under a
//             hypervisor twice as much as the rest of the message
//   blast     datagrams as fast as the kernel takes them, for a server that only counts; a message is one that it
//             received
#include <sched.h>
#include "server.h"

enum { WARM_MESSAGES = 20000, MOST_SOCKETS = 256 };

static char message[65536];

struct client {
  int fd;
  int64_t since;
};

static void send_message(struct client *c, size_t size) {
  c->since = wall();
  if (send(c->fd, message, size, 0) == -1) die("send");
}

// Waits for an answer; 0 when it must be lost.
static int answered(struct client *c) {
  while (recv(c->fd, message, sizeof(message), MSG_DONTWAIT) == -1) {
    if (errno != EAGAIN) die("recv");
    if (wall() - c->since > 1000000000) return 0;
    sched_yield();
  }
  return 1;
}

// The server answers in the order in which the datagrams came, so the clients wait for their answers one after the
// other. Half of them receive before they send again, and then the other half: the server has that half to work on.
static int64_t pingpong(struct client clients[], int count, size_t size, int64_t end, int recording) {
  static int half;
  int64_t messages = 0;
  for (; wall() < end; half = !half) {
    int from = half * count / 2, to = (half + 1) * count / 2;
    for (int i = from; i < to; i++) {
      if (!answered(&clients[i])) continue;
      messages++;
      if (recording) record(wall() - clients[i].since);
    }
    for (int i = from; i < to; i++) send_message(&clients[i], size);
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
  int count = argc < 7 ? 0 : atoi(argv[2]);
  if (count < 1 || count > MOST_SOCKETS) {
    fprintf(stderr, "Usage : %s pingpong|blast SOCKETS SIZE WARM_MS MEASURE_MS COMMAND...\n", argv[0]);
    return 2;
  }
  size_t size = atol(argv[3]);
  int64_t warm = atol(argv[4]) * 1000000LL, measured = atol(argv[5]) * 1000000LL, messages = 0;
  int one_way = strcmp(argv[1], "blast") == 0;
  struct timeval second = {1, 0};
  struct sockaddr_in address = start_server(argv + 6);
  struct client clients[MOST_SOCKETS];
  for (int i = 0; i < count; i++) {
    int fd = clients[i].fd = socket(AF_INET, SOCK_DGRAM, 0);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof(second));
    if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == -1) die("connect");
    if (!one_way) send_message(&clients[i], size);
  }

  // The time alone would not warm a server up on a machine that is busy with other things.
  int64_t start, cpu, begun = wall();
  if (one_way) {
    int fd = clients[0].fd;
    do blast(fd, size, wall() + warm);
    while ((messages = received(fd)) < WARM_MESSAGES && wall() < begun + 5 * warm);
    cpu = server_cpu(), start = wall();
    blast(fd, size, start + measured);
    messages = received(fd) - messages;
  } else {
    do messages += pingpong(clients, count, size, wall() + warm, 0);
    while (messages < WARM_MESSAGES && wall() < begun + 5 * warm);
    cpu = server_cpu(), start = wall();
    messages = pingpong(clients, count, size, start + measured, 1);
  }
  cpu = server_cpu() - cpu;
  report(messages, messages * size, wall() - start, cpu);
  return 0;
}
