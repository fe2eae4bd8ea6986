/* What gethostbyname and its kin leave in errno, one line for each look-up. test/netdb/errno.ts is the same in
 * TypeScript. */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>

static void tell(const char *what, struct hostent *host) {
  int error = errno;
  printf("%s: %s errno %d\n", what, host ? host->h_name : "none", error);
  errno = 77;
}

int main(void) {
  struct in_addr known = {htonl(0xc0000201)}, unknown = {htonl(0xc0000263)};

  errno = 77;
  tell("a name", gethostbyname("book"));
  tell("a number", gethostbyname("192.0.2.7"));
  tell("no name", gethostbyname("nobody.book.test"));
  tell("no number", gethostbyname("1.2.3.4.5"));
  tell("IPv6", gethostbyname2("six", AF_INET6));
  tell("no family", gethostbyname2("book", 9999));
  tell("an address", gethostbyaddr(&known, sizeof known, AF_INET));
  tell("no address", gethostbyaddr(&unknown, sizeof unknown, AF_INET));
  tell("a short address", gethostbyaddr(&known, 3, AF_INET));
  return 0;
}
