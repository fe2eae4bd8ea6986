// lookup name NAME, lookup address IP: prints the hostent that libc finds, in the words of chapter 8.
#include <arpa/inet.h>
#include <err.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  struct in_addr address = {inet_addr(argv[2])};
  struct hostent *host =
      strcmp(argv[1], "name") == 0 ? gethostbyname(argv[2]) : gethostbyaddr(&address, sizeof(address), AF_INET);
  if (host == NULL) errx(1, "%s", hstrerror(h_errno));
  printf("Official name: %s \n", host->h_name);
  for (int i = 0; host->h_aliases[i]; i++) printf("Aliases %d: %s \n", i + 1, host->h_aliases[i]);
  printf("Address type: %s \n", host->h_addrtype == AF_INET ? "AF_INET" : "AF_INET6");
  for (int i = 0; host->h_addr_list[i]; i++) {
    memcpy(&address, host->h_addr_list[i], sizeof(address));
    printf("IP addr %d: %s \n", i + 1, inet_ntoa(address));
  }
  return 0;
}
