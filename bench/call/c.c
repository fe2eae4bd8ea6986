// One call's cost, as measure.ts takes it: the quickest tenth of the batches of getppid, a write and a read of 64
// bytes, a close that fails, and the median of getaddrinfo of a literal. With a second argument the process has a
// second thread.
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include "../cost.h"

static char buf[64];

static void numbers(void) { sink += getppid(); }

static void buffer(void) {
  sink += write(4, buf, 64);
  sink += read(3, buf, 64);
}

static void failure(void) {
  if (close(999) == -1) sink += errno;
}

static void literal(void) {
  struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM}, *res;
  if (getaddrinfo("127.0.0.1", NULL, &hints, &res) != 0) return;
  sink += ((struct sockaddr_in *)res->ai_addr)->sin_addr.s_addr;
  freeaddrinfo(res);
}

int main(int argc, char *argv[]) {
  if (argc > 2) second_thread();
  long time = argc > 1 ? atol(argv[1]) : 150;
  printf("{\"numbers\":%.1f,", cost(numbers, time, 0.1));
  printf("\"buffer\":%.1f,", cost(buffer, time, 0.1) / 2);
  printf("\"failure\":%.1f,", cost(failure, time, 0.1));
  printf("\"getaddrinfo\":%.1f}\n", cost(literal, time, 0.5));
  return 0;
}
