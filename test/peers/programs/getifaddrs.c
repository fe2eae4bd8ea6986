/* test/programs/getifaddrs.ts in C. */
#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(void) {
  struct ifaddrs *ifaddr;
  char host[NI_MAXHOST];
  int family, s;

  if (getifaddrs(&ifaddr) == -1) {
    perror("getifaddrs");
    exit(EXIT_FAILURE);
  }
  for (struct ifaddrs *ifa = ifaddr; ifa != NULL; ifa = ifa->ifa_next) {
    if (ifa->ifa_addr == NULL) continue;
    family = ifa->ifa_addr->sa_family;
    printf("%-8s %s (%d)%s\n", ifa->ifa_name,
           family == AF_PACKET  ? "AF_PACKET"
           : family == AF_INET  ? "AF_INET"
           : family == AF_INET6 ? "AF_INET6"
                                : "???",
           family, ifa->ifa_flags & IFF_LOOPBACK ? " loopback" : "");
    if (family == AF_INET || family == AF_INET6) {
      s = getnameinfo(ifa->ifa_addr, family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6), host,
                      NI_MAXHOST, NULL, 0, NI_NUMERICHOST);
      if (s != 0) {
        printf("getnameinfo() failed: %s\n", gai_strerror(s));
        exit(EXIT_FAILURE);
      }
      printf("\t\taddress: <%s>\n", host);
    }
  }
  freeifaddrs(ifaddr);
  exit(EXIT_SUCCESS);
}
