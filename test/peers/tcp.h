// What every TCP peer begins with.
#pragma once
#include <arpa/inet.h>
#include <err.h>
#include <netinet/tcp.h>
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

static inline int listen_on(const char *port) {
  struct sockaddr_in a = address("0.0.0.0", port);
  int s = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(s, (struct sockaddr *)&a, sizeof(a)) || listen(s, 5)) err(1, "port %s", port);
  return s;
}

static inline int connect_to(const char *ip, const char *port) {
  struct sockaddr_in a = address(ip, port);
  int s = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(s, (struct sockaddr *)&a, sizeof(a))) err(1, "connect to %s", port);
  return s;
}

static inline int accept_one(int listener) {
  int s = accept(listener, NULL, NULL);
  if (s == -1) err(1, "accept");
  return s;
}

static inline void send_all(int s, const void *data, size_t size) {
  for (size_t sent = 0; sent < size;) {
    ssize_t n = write(s, (const char *)data + sent, size - sent);
    if (n == -1) err(1, "write");
    sent += n;
  }
}

// Returns what came, which is less than `size` only at the end of the stream.
static inline size_t receive_all(int s, void *data, size_t size) {
  size_t got = 0;
  while (got < size) {
    ssize_t n = read(s, (char *)data + got, size - got);
    if (n == -1) err(1, "read");
    if (n == 0) break;
    got += n;
  }
  return got;
}
