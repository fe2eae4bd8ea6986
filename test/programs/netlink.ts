// Asks the kernel for all links and prints them: netlink(7) with rtnetlink(7).
import { cast, char, int, sizeof, start } from 'libposix'
import {
  NETLINK_ROUTE,
  NLM_F_DUMP,
  NLM_F_REQUEST,
  NLMSG_ALIGN,
  NLMSG_DATA,
  NLMSG_DONE,
  NLMSG_ERROR,
  NLMSG_LENGTH,
  NLMSG_NEXT,
  NLMSG_OK,
  NLMSG_PAYLOAD,
  NLMSG_SPACE,
  nlmsghdr,
  sockaddr_nl,
} from 'libposix/linux/netlink.h'
import {
  IFLA_IFNAME,
  IFLA_MTU,
  ifinfomsg,
  RTA_DATA,
  RTA_NEXT,
  RTA_OK,
  RTM_GETLINK,
  rtattr,
} from 'libposix/linux/rtnetlink.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_NETLINK, AF_UNSPEC, bind, msghdr, recv, SOCK_RAW, sendmsg, socket } from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'

function main(): int {
  const sa = new sockaddr_nl({ nl_family: AF_NETLINK })
  const buf = char.array(16384)
  const iov = new iovec()
  const msg = new msghdr()
  const len = int()
  const left = int()
  let done = false

  const fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)
  if (fd === -1 || bind(fd, sa, sizeof(sa)) === -1) {
    perror('netlink')
    exit(EXIT_FAILURE)
  }
  memset(buf, 0, NLMSG_SPACE(sizeof(ifinfomsg)))
  const request = new nlmsghdr(buf)
  request.nlmsg_len = NLMSG_LENGTH(sizeof(ifinfomsg))
  request.nlmsg_type = RTM_GETLINK
  request.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP
  request.nlmsg_seq = 1
  new ifinfomsg(NLMSG_DATA(request)).ifi_family = AF_UNSPEC
  iov.iov_base = request
  iov.iov_len = request.nlmsg_len
  memset(msg, 0, sizeof(msg))
  msg.msg_name = sa
  msg.msg_namelen = sizeof(sa)
  msg.msg_iov = iov
  msg.msg_iovlen = 1
  if (sendmsg(fd, msg, 0) === -1) {
    perror('sendmsg')
    exit(EXIT_FAILURE)
  }
  while (!done) {
    if ((len[0] = recv(fd, buf, sizeof(buf), 0)) === -1) {
      perror('recv')
      exit(EXIT_FAILURE)
    }
    for (let nh: nlmsghdr | null = new nlmsghdr(buf); nh !== null && NLMSG_OK(nh, len[0]); nh = NLMSG_NEXT(nh, len)) {
      if (nh.nlmsg_type === NLMSG_DONE) {
        done = true
        break
      }
      if (nh.nlmsg_type === NLMSG_ERROR) {
        fprintf(stderr, 'netlink: error\n')
        exit(EXIT_FAILURE)
      }
      const ifi = new ifinfomsg(NLMSG_DATA(nh))
      let name = RTA_DATA(new rtattr())
      let mtu = 0
      left[0] = NLMSG_PAYLOAD(nh, sizeof(ifi))
      let rta: rtattr | null = new rtattr(ifi.subarray(NLMSG_ALIGN(sizeof(ifi))))
      for (; rta !== null && RTA_OK(rta, left[0]); rta = RTA_NEXT(rta, left)) {
        if (rta.rta_type === IFLA_IFNAME) name = RTA_DATA(rta)
        if (rta.rta_type === IFLA_MTU) mtu = cast(Uint32Array, RTA_DATA(rta))[0]
      }
      printf('%d: %s mtu %u\n', ifi.ifi_index, name, mtu)
    }
  }
  exit(EXIT_SUCCESS)
}

start(main)
