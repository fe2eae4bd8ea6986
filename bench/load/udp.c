// The load on a datagram server: load_udp udp|unix MODE SOCKETS SIZE WARM_MS MEASURE_MS COMMAND...
//
// A server of UDP tells its port; one of AF_UNIX finds the path of its socket after COMMAND's words.
//
//   pingpong  each of the sockets has one datagram under way; one that is lost is sent anew after a second. The client
//             never sleeps: what it costs a server to wake a processor that idles is up to the machine, and under a
//             hypervisor twice as much as the rest of the message
//   blast     datagrams as fast as the kernel takes them, for a server that only counts; a message is one that it
//             received
#include <sched.h>
#include <sys/un.h>
#include "server.h"

enum { WARM_MESSAGES = 20000, MOST_SOCKETS = 256 };

static char message[65536];

struct client {
  int fd;
  int64_t since;
};

static const struct timeval second = {1, 0};

static int connect_udp(struct sockaddr_in address) {
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == -1) die("connect");
  return fd;
}

static char directory[] = "/tmp/libposix-bench-XXXXXX";

static struct sockaddr_un place(const char *name, int number) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  snprintf(address.sun_path, sizeof(address.sun_path), "%s/%s%d", directory, name, number);
  return address;
}

// One that has no name gets no answer.
static int connect_unix(int number) {
  struct sockaddr_un own = place("client", number), address = place("server", 0);
  int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
  if (bind(fd, (struct sockaddr *)&own, sizeof(own)) == -1) die(own.sun_path);
  if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == -1) die("connect");
  return fd;
}

static void remove_places(int count) {
  for (int i = 0; i < count; i++) unlink(place("client", i).sun_path);
  unlink(place("server", 0).sun_path);
  rmdir(directory);
}

static struct sockaddr_in start_unix_server(char *argv[], int argc) {
  char *words[argc + 2];
  if (mkdtemp(directory) == NULL) die(directory);
  struct sockaddr_un address = place("server", 0);
  memcpy(words, argv, argc * sizeof(*argv));
  words[argc] = address.sun_path;
  words[argc + 1] = NULL;
  return start_server(words);
}

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
  int count = argc < 8 ? 0 : atoi(argv[3]);
  if (count < 1 || count > MOST_SOCKETS) {
    fprintf(stderr, "Usage : %s udp|unix pingpong|blast SOCKETS SIZE WARM_MS MEASURE_MS COMMAND...\n", argv[0]);
    return 2;
  }
  size_t size = atol(argv[4]);
  int64_t warm = atol(argv[5]) * 1000000LL, measured = atol(argv[6]) * 1000000LL, messages = 0;
  int local = strcmp(argv[1], "unix") == 0, one_way = strcmp(argv[2], "blast") == 0;
  struct sockaddr_in address = local ? start_unix_server(argv + 7, argc - 7) : start_server(argv + 7);
  struct client clients[MOST_SOCKETS];
  for (int i = 0; i < count; i++) {
    int fd = clients[i].fd = local ? connect_unix(i) : connect_udp(address);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof(second));
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
  if (local) remove_places(count);
  report(messages, messages * size, wall() - start, cpu);
  return 0;
}
