// The load on a TCP server: load_tcp MODE CONNECTIONS SIZE WARM_MS MEASURE_MS COMMAND...
//
//   echo     every connection has one message of SIZE bytes under way; the next one leaves when the whole answer is
//            there
//   idle     echo, but after their first message all connections are silent except ten
//   sink     every connection sends without pause; a "message" is SIZE bytes that the kernel took
//   connect  connect, one message and its answer, close; CONNECTIONS at a time
//   memory   echo, with the server's RSS after a tenth of MEASURE_MS messages and after all of them
#include <sys/epoll.h>
#include <netinet/tcp.h>
#include "server.h"

enum mode { ECHO, IDLE, SINK, CONNECT, MEMORY };
enum { WARM_MESSAGES = 20000, BUSY = 10 };

struct connection {
  int fd;
  int waits_for_room;
  size_t sent, received;
  int64_t since;
};

static enum mode mode;
static struct connection *connections;
static size_t size;
static char *message, *answer;
static int epoll;
static struct sockaddr_in address;
static int64_t messages, bytes;
static int running, recording;

static void watch(struct connection *c, int operation, uint32_t events) {
  struct epoll_event event = {.events = events, .data.ptr = c};
  if (epoll_ctl(epoll, operation, c->fd, &event) == -1) die("epoll_ctl");
}

static void fill(struct connection *c) {
  while (c->sent < size) {
    ssize_t n = write(c->fd, message + c->sent, size - c->sent);
    if (n == -1 && errno == EAGAIN) {
      if (!c->waits_for_room) watch(c, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
      c->waits_for_room = 1;
      return;
    }
    if (n == -1) die("write");
    c->sent += n;
    bytes += n;
    if (mode == SINK && c->sent == size) {
      c->sent = 0;
      messages++;
    }
  }
  if (c->waits_for_room) watch(c, EPOLL_CTL_MOD, EPOLLIN);
  c->waits_for_room = 0;
}

static void begin(struct connection *c) {
  c->sent = c->received = 0;
  c->since = wall();
  fill(c);
}

static void open_connection(struct connection *c) {
  int yes = 1;
  *c = (struct connection){.fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  int64_t since = wall();
  if (c->fd == -1 || connect(c->fd, (struct sockaddr *)&address, sizeof(address)) == -1) die("connect");
  setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
  fcntl(c->fd, F_SETFL, O_NONBLOCK);
  watch(c, EPOLL_CTL_ADD, EPOLLIN);
  begin(c);
  if (mode == CONNECT) c->since = since;
}

static void close_connection(struct connection *c) {
  // No TIME_WAIT: thousands of connections a second would use up the ports.
  struct linger at_once = {1, 0};
  setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
  close(c->fd);
}

static void drain(struct connection *c) {
  ssize_t n = read(c->fd, answer, size - c->received);
  if (n == -1 && errno == EAGAIN) return;
  if (n == 0) errno = ECONNRESET;
  if (n <= 0) die("read");
  c->received += n;
  if (c->received < size) return;
  if (recording) record(wall() - c->since);
  messages++;
  if (mode == CONNECT) {
    close_connection(c);
    open_connection(c);
  } else if (running && (mode != IDLE || c - connections < BUSY)) {
    begin(c);
  }
}

static void turn(void) {
  struct epoll_event events[256];
  int n = epoll_wait(epoll, events, 256, 10000);
  if (n == 0) {
    errno = ETIMEDOUT;
    die("the server is silent");
  }
  for (int i = 0; i < n; i++) {
    struct connection *c = events[i].data.ptr;
    if (c->waits_for_room && events[i].events & EPOLLOUT) fill(c);
    if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) drain(c);
  }
}

static void run_until(int64_t end) {
  while (wall() < end) turn();
}

int main(int argc, char *argv[]) {
  if (argc < 7) {
    fprintf(stderr, "Usage : %s echo|idle|sink|connect|memory CONNECTIONS SIZE WARM_MS MEASURE_MS COMMAND...\n",
            argv[0]);
    return 2;
  }
  const char *names[] = {"echo", "idle", "sink", "connect", "memory"};
  while (strcmp(argv[1], names[mode]) != 0)
    if (++mode > MEMORY) return 2;
  int count = atoi(argv[2]);
  size = atol(argv[3]);
  int64_t warm = atol(argv[4]) * 1000000LL, measured = atol(argv[5]) * 1000000LL;
  message = calloc(1, size);
  answer = malloc(size);
  connections = calloc(count, sizeof(*connections));
  signal(SIGPIPE, SIG_IGN);
  address = start_server(argv + 6);
  epoll = epoll_create1(EPOLL_CLOEXEC);
  int echoes = mode == ECHO || mode == IDLE || mode == MEMORY;
  for (int i = 0; i < count; i++) {
    open_connection(&connections[i]);
    // One at a time: no backlog overflows, and the server has none left to accept when the others are busy.
    while (echoes && messages <= i) turn();
  }
  running = 1;
  for (int i = 0; echoes && i < (mode == IDLE && count > BUSY ? BUSY : count); i++) begin(&connections[i]);
  if (mode == MEMORY) {
    int64_t all = atol(argv[5]);
    while (messages < all / 10) turn();
    long early = server_rss();
    while (messages < all) turn();
    printf("{\"messages\":%lld,\"early\":%ld,\"late\":%ld}\n", (long long)messages, early, server_rss());
    stop_server();
    return 0;
  }

  // The time alone would not warm a server up on a machine that is busy with other things.
  int64_t begun = wall();
  run_until(begun + warm);
  while (messages < WARM_MESSAGES && wall() < begun + 5 * warm) turn();
  recording = 1;
  messages = bytes = 0;
  int64_t cpu = server_cpu(), start = wall();
  run_until(start + measured);
  cpu = server_cpu() - cpu;
  report(messages, bytes, wall() - start, cpu);
  return 0;
}
