// What every UDP peer begins with.
#pragma once
#include <arpa/inet.h>
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static inline struct sockaddr_in address(const char *ip, const char *port) {
  struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons(atoi(port))};
  if (inet_pton(AF_INET, ip, &a.sin_addr) != 1) errx(2, "not an address: %s", ip);
  return a;
}

static inline int bind_to(const char *port) {
  struct sockaddr_in a = address("0.0.0.0", port);
  int s = socket(AF_INET, SOCK_DGRAM, 0);
  if (bind(s, (struct sockaddr *)&a, sizeof(a))) err(1, "port %s", port);
  return s;
}

static inline void send_to(int s, const struct sockaddr_in *to, const void *data, size_t size) {
  if (sendto(s, data, size, 0, (const struct sockaddr *)to, sizeof(*to)) != (ssize_t)size) err(1, "sendto");
}
