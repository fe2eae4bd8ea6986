// A network of one's own, as `unshare -n` makes it: it has a loopback, which is down.

import { IFF_UP, ifreq } from 'libposix/net/if.h'
import { ioctl, SIOCGIFFLAGS, SIOCSIFFLAGS } from 'libposix/sys/ioctl.h'
import { AF_INET, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { closeAll, ok } from '../sockets.ts'

/** Puts the loopback up. */
export function loopbackUp(): void {
  const fd = ok('socket', socket(AF_INET, SOCK_DGRAM, 0))
  const request = new ifreq()
  request.ifr_name = 'lo'
  ok('ioctl', ioctl(fd, SIOCGIFFLAGS, request))
  if ((request.ifr_flags & IFF_UP) === 0) {
    request.ifr_flags |= IFF_UP
    ok('ioctl', ioctl(fd, SIOCSIFFLAGS, request))
  }
  closeAll(fd)
}
