// Runs a command in a network of its own, which holds nothing but loopback: no firewall looks at the messages, nobody
// else sends any, and congestion control is Reno, which every kernel has and which does nothing where nothing is lost.
// (BBR, for one, paces: it sets timers for each message.) Where a network of one's own is not allowed, the machine's
// has to do: bench/machine.ts notes which it was.
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
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

static void die(const char *what) {
  perror(what);
  exit(1);
}

// A user other than root may have a network among users of its own only, where it stays who it is.
static int leave_as_user(void) {
  char uids[64], gids[64];
  snprintf(uids, sizeof(uids), "%d %d 1", geteuid(), geteuid());
  snprintf(gids, sizeof(gids), "%d %d 1", getegid(), getegid());
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) == -1) return -1;
  if (put("/proc/self/setgroups", "deny") == -1) die("setgroups");
  if (put("/proc/self/uid_map", uids) == -1) die("uid_map");
  if (put("/proc/self/gid_map", gids) == -1) die("gid_map");
  return 0;
}

// There is no way back: without its loopback nothing could be measured.
static void set_up(void) {
  struct ifreq lo = {.ifr_name = "lo", .ifr_flags = IFF_UP};
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd == -1 || ioctl(fd, SIOCSIFFLAGS, &lo) == -1) die("lo");
  close(fd);
  if (put("/proc/sys/net/ipv4/tcp_congestion_control", "reno") == -1) perror("tcp_congestion_control");
}

int main(int argc, char *argv[]) {
  if (argc < 2) {
    fprintf(stderr, "Usage : %s COMMAND...\n", argv[0]);
    return 2;
  }
  if (unshare(CLONE_NEWNET) == 0 || leave_as_user() == 0) set_up();
  else perror("no network of its own");
  execvp(argv[1], argv + 1);
  perror(argv[1]);
  return 127;
}
