// load IP PORT CLIENTS MESSAGES: so many connections to an echo server, each with one message under way, until as many
// messages have come back. Every byte tells of its connection and its message, so that one that is lost, doubled or
// mixed up is noticed. Prints how many came back.
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/resource.h>

#include "tcp.h"

enum { LONGEST = 200 };

static struct {
  int fd;
  uint32_t message, size, got;
} *clients;
static long sent;

static uint32_t mix(uint32_t a, uint32_t b) {
  uint32_t x = a * 2654435761u ^ (b + 1) * 2246822519u;
  x ^= x >> 15;
  x *= 2654435761u;
  return x ^ x >> 13;
}

static uint8_t byte(uint32_t client, uint32_t at) { return mix(client, clients[client].message * LONGEST + at); }

static void say(uint32_t client) {
  uint8_t data[LONGEST];
  clients[client].message++;
  clients[client].got = 0;
  clients[client].size = 1 + mix(client, clients[client].message) % LONGEST;
  for (uint32_t i = 0; i < clients[client].size; i++) data[i] = byte(client, i);
  send_all(clients[client].fd, data, clients[client].size);
  sent++;
}

// Returns whether the message is complete.
static int hear(uint32_t client) {
  uint8_t data[LONGEST + 1];
  ssize_t n = read(clients[client].fd, data, sizeof(data));
  if (n <= 0) err(1, "client %u: read gave %zd", client, n);
  for (ssize_t i = 0; i < n; i++, clients[client].got++)
    if (clients[client].got >= clients[client].size || data[i] != byte(client, clients[client].got))
      errx(1, "client %u, message %u: byte %u is wrong", client, clients[client].message, clients[client].got);
  return clients[client].got == clients[client].size;
}

int main(int argc, char *argv[]) {
  if (argc != 5) return 2;
  uint32_t count = atoi(argv[3]);
  long total = atol(argv[4]), done = 0;
  struct rlimit limit = {count + 50, count + 50};
  if (setrlimit(RLIMIT_NOFILE, &limit)) err(1, "setrlimit");
  clients = calloc(count, sizeof(*clients));
  int list = epoll_create1(0);
  // One after another, as the server's queue is short; each has been served once before the next one comes.
  for (uint32_t i = 0; i < count; i++) {
    clients[i].fd = connect_to(argv[1], argv[2]);
    say(i);
    while (!hear(i)) continue;
    done++;
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = i};
    epoll_ctl(list, EPOLL_CTL_ADD, clients[i].fd, &event);
  }
  for (uint32_t i = 0; i < count && sent < total; i++) say(i);
  while (done < total) {
    struct epoll_event events[256];
    int n = epoll_wait(list, events, 256, 30000);
    if (n <= 0) err(1, "%ld of %ld messages came back", done, sent);
    for (int i = 0; i < n; i++)
      if (hear(events[i].data.u32)) {
        done++;
        if (sent < total) say(events[i].data.u32);
      }
  }
  printf("%ld\n", done);
  return 0;
}
