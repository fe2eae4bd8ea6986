// To be run in a network namespace of its own.
import { readFileSync } from 'node:fs'
import { ENODEV, ESRCH, errno } from 'libposix/errno.h'
import { ioctl, SIOCDELRT } from 'libposix/sys/ioctl.h'
import { AF_INET, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { address } from 'libposix/unsafe'

if (readFileSync('/proc/net/route', 'latin1').trim().split('\n').length > 1) throw new Error('there are routes here')

// A struct rtentry: rt_dst, rt_genmask, and a rt_dev that names no interface, should it be followed.
const route = Buffer.alloc(120)
const device = Buffer.from('no-such\0')
route.writeUInt16LE(AF_INET, 8)
route.writeUInt16LE(AF_INET, 40)
route.writeBigUInt64LE(address(device), 88)
const names = new Map([
  [ENODEV, 'ENODEV'],
  [ESRCH, 'ESRCH'],
])
console.log(ioctl(socket(AF_INET, SOCK_DGRAM, 0), SIOCDELRT, route), names.get(errno) ?? errno)
