/* test/programs/netlink.ts in C. */
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

int main(void) {
  struct sockaddr_nl sa = {.nl_family = AF_NETLINK};
  struct nlmsghdr *nh;
  struct ifinfomsg *ifi;
  struct rtattr *rta;
  struct iovec iov;
  struct msghdr msg;
  unsigned int mtu;
  int fd, len, left, done = 0;
  char buf[16384] __attribute__((aligned(8)));
  const char *name;

  if ((fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)) == -1 || bind(fd, (struct sockaddr *)&sa, sizeof sa) == -1) {
    perror("netlink");
    exit(EXIT_FAILURE);
  }
  memset(buf, 0, NLMSG_SPACE(sizeof *ifi));
  nh = (struct nlmsghdr *)buf;
  nh->nlmsg_len = NLMSG_LENGTH(sizeof *ifi);
  nh->nlmsg_type = RTM_GETLINK;
  nh->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  nh->nlmsg_seq = 1;
  ifi = NLMSG_DATA(nh);
  ifi->ifi_family = AF_UNSPEC;
  iov.iov_base = nh;
  iov.iov_len = nh->nlmsg_len;
  memset(&msg, 0, sizeof msg);
  msg.msg_name = &sa;
  msg.msg_namelen = sizeof sa;
  msg.msg_iov = &iov;
  msg.msg_iovlen = 1;
  if (sendmsg(fd, &msg, 0) == -1) {
    perror("sendmsg");
    exit(EXIT_FAILURE);
  }
  while (!done) {
    if ((len = recv(fd, buf, sizeof buf, 0)) == -1) {
      perror("recv");
      exit(EXIT_FAILURE);
    }
    for (nh = (struct nlmsghdr *)buf; NLMSG_OK(nh, (unsigned)len); nh = NLMSG_NEXT(nh, len)) {
      if (nh->nlmsg_type == NLMSG_DONE) {
        done = 1;
        break;
      }
      if (nh->nlmsg_type == NLMSG_ERROR) {
        fprintf(stderr, "netlink: error\n");
        exit(EXIT_FAILURE);
      }
      ifi = NLMSG_DATA(nh);
      name = "?";
      mtu = 0;
      left = NLMSG_PAYLOAD(nh, sizeof *ifi);
      for (rta = (struct rtattr *)((char *)ifi + NLMSG_ALIGN(sizeof *ifi)); RTA_OK(rta, left);
           rta = RTA_NEXT(rta, left)) {
        if (rta->rta_type == IFLA_IFNAME) name = RTA_DATA(rta);
        if (rta->rta_type == IFLA_MTU) mtu = *(unsigned int *)RTA_DATA(rta);
      }
      printf("%d: %s mtu %u\n", ifi->ifi_index, name, mtu);
    }
  }
  exit(EXIT_SUCCESS);
}
