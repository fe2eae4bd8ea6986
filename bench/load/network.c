// Runs a command in a network of its own, which holds nothing but loopback: no firewall looks at the messages, nobody
// else sends any, and congestion control is Reno, which every kernel has and which does nothing where nothing is lost.
// One that paces, as BBR does, sets timers for each message. Where that is not allowed, the machine's network has to
// do: bench/machine.ts notes which it was.
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

static int put(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  ssize_t n = fd == -1 ? -1 : write(fd, text, strlen(text));
  if (fd != -1) close(fd);
  return n == -1 ? -1 : 0;
}

// A user other than root may do it among its own kind only, and stays who it is.
static int leave_users(void) {
  char uids[64], gids[64];
  snprintf(uids, sizeof(uids), "%d %d 1", geteuid(), geteuid());
  snprintf(gids, sizeof(gids), "%d %d 1", getegid(), getegid());
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) == -1) return -1;
  put("/proc/self/setgroups", "deny");
  return put("/proc/self/uid_map", uids) == -1 || put("/proc/self/gid_map", gids) == -1 ? -1 : 0;
}

static int own_network(void) {
  if (unshare(CLONE_NEWNET) == -1 && leave_users() == -1) return -1;
  struct ifreq lo = {.ifr_name = "lo", .ifr_flags = IFF_UP};
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd == -1 || ioctl(fd, SIOCSIFFLAGS, &lo) == -1) return -1;
  close(fd);
  return put("/proc/sys/net/ipv4/tcp_congestion_control", "reno");
}

int main(int argc, char *argv[]) {
  if (argc < 2) {
    fprintf(stderr, "Usage : %s COMMAND...\n", argv[0]);
    return 2;
  }
  if (own_network() == -1) perror("no network of its own");
  execvp(argv[1], argv + 1);
  perror(argv[1]);
  return 127;
}
