// The load on a TCP server: load_tcp MODE CONNECTIONS SIZE WARM_MS MEASURE_MS COMMAND...
//
//   echo     every connection has one message of SIZE bytes under way; the next one leaves when the whole answer is
//            there
//   saturate echo, from several processes, each with its part of the connections: together they ask for more than the
//            server can answer, so that it never waits
//   idle     echo, but after their first message all connections are silent except ten
//   sink     every connection sends without pause; a "message" is SIZE bytes that the kernel took
//   connect  connect, one message and its answer, close; CONNECTIONS at a time
//   memory   echo, with the server's RSS after a tenth of MEASURE_MS messages and after all of them
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <netinet/tcp.h>
#include "server.h"

enum mode { ECHO, SATURATE, IDLE, SINK, CONNECT, MEMORY };
enum { WARM_MESSAGES = 20000, BUSY = 10, GENERATORS = 3 };

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

// The messages of each generator, in memory that all of them see.
static _Atomic int64_t *counts;
static pid_t generators[GENERATORS];

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

// From here on each generator has an event queue of its own, with its part of the connections. This process is the
// first of them, and the one that reads the clocks.
static void share_out(int count) {
  counts = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (counts == MAP_FAILED) die("mmap");
  int part = 0;
  for (int i = 1; i < GENERATORS && part == 0; i++) {
    if ((generators[i] = fork()) == -1) die("fork");
    if (generators[i] != 0) continue;
    part = i;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
  }
  close(epoll);
  epoll = epoll_create1(EPOLL_CLOEXEC);
  for (int i = part; i < count; i += GENERATORS) {
    watch(&connections[i], EPOLL_CTL_ADD, EPOLLIN);
    begin(&connections[i]);
  }
  while (part != 0) {
    turn();
    counts[part] = messages;
  }
}

static int64_t all_messages(void) {
  int64_t sum = messages;
  for (int i = 1; i < GENERATORS && counts; i++) sum += counts[i];
  return sum;
}

// Before the server goes, whose end they would take for a failure.
static void end_generators(void) {
  for (int i = 1; i < GENERATORS; i++) {
    if (generators[i] <= 0) continue;
    kill(generators[i], SIGKILL);
    waitpid(generators[i], NULL, 0);
  }
}

int main(int argc, char *argv[]) {
  if (argc < 7) {
    fprintf(stderr,
            "Usage : %s echo|saturate|idle|sink|connect|memory CONNECTIONS SIZE WARM_MS MEASURE_MS COMMAND...\n",
            argv[0]);
    return 2;
  }
  const char *names[] = {"echo", "saturate", "idle", "sink", "connect", "memory"};
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
  int echoes = mode == ECHO || mode == SATURATE || mode == IDLE || mode == MEMORY;
  for (int i = 0; i < count; i++) {
    open_connection(&connections[i]);
    // One at a time: no backlog overflows, and the server has none left to accept when the others are busy.
    while (echoes && messages <= i) turn();
  }
  running = 1;
  if (mode == SATURATE) share_out(count);
  for (int i = 0; echoes && mode != SATURATE && i < (mode == IDLE && count > BUSY ? BUSY : count); i++)
    begin(&connections[i]);
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
  bytes = 0;
  int64_t cpu = server_cpu(), start = wall(), before = all_messages();
  run_until(start + measured);
  cpu = server_cpu() - cpu;
  int64_t sent = all_messages() - before, took = wall() - start;
  end_generators();
  report(sent, bytes, took, cpu);
  return 0;
}
