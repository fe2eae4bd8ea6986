// What the compiler has to take, and what it has to refuse. Nothing here runs.
import { array, cast, char, double, int, long, sizeof, str, struct } from 'libposix'
import { in_addr, in6_addr, inet_addr, inet_ntoa, inet_ntop, sockaddr_in, sockaddr_in6 } from 'libposix/arpa/inet.h'
import { closedir, opendir } from 'libposix/dirent.h'
import { getifaddrs, type ifaddrs } from 'libposix/ifaddrs.h'
import { LONG_MAX } from 'libposix/limits.h'
import { NLMSG_DATA, nlmsghdr } from 'libposix/linux/netlink.h'
import { ifreq } from 'libposix/net/if.h'
import { addrinfo, getaddrinfo, gethostbyname, getnameinfo, type hostent } from 'libposix/netdb.h'
import { poll, pollfd } from 'libposix/poll.h'
import { SIG_IGN, sigaction, signal } from 'libposix/signal.h'
import { puts } from 'libposix/stdio.h'
import { epoll_event } from 'libposix/sys/epoll.h'
import { fd_set, select } from 'libposix/sys/select.h'
import {
  AF_INET,
  accept,
  bind,
  CMSG_DATA,
  type cmsghdr,
  connect,
  linger,
  sockaddr,
  sockaddr_storage,
  socklen_t,
  ucred,
} from 'libposix/sys/socket.h'
import { stat } from 'libposix/sys/stat.h'
import { timeval } from 'libposix/sys/time.h'
import { size_t } from 'libposix/sys/types.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { WEXITSTATUS } from 'libposix/sys/wait.h'

// Initialisers.
new linger({ l_onoff: 1, l_linger: 0 })
new sockaddr_in({ sin_family: AF_INET, sin_addr: { s_addr: 1 } })
new sockaddr_in({ sin_addr: inet_addr('127.0.0.1') })
new sockaddr_in6({ sin6_addr: { s6_addr: [1, 2] } })
new sockaddr_un({ sun_path: '/tmp/s' }).sun_path = '/tmp/t'
new ifreq({ ifr_name: 'lo' })
new epoll_event({ events: 1, data: { fd: 3 } })
new addrinfo({ ai_family: AF_INET, ai_next: null })
// @ts-expect-error: no such member.
new linger({ l_onof: 1 })
array(pollfd, [{ fd: 1, events: 1 }, new pollfd()]).subarray(1)[0]!.fd = 2
// @ts-expect-error: no such member.
array(pollfd, [{ fdd: 1 }])
// @ts-expect-error: a number is no struct.
array(pollfd, [1])
int(1 === size_t.size)

// Structs of a program's own.
class point extends struct('point', { x: int, y: [int, 2] }) {}
export class own extends struct('own', {
  text: [char, 16],
  numbers: [int, 3],
  sizes: [size_t, 2],
  longs: [long, 2],
  doubles: [double, 2],
  times: [timeval, 2],
  first: point,
  all: [point, 2],
}) {}
export interface own {
  get text(): Buffer
  set text(value: Uint8Array | string)
  get numbers(): Int32Array
  set numbers(value: Int32Array | readonly number[])
}
const mine = new own({
  text: 'text',
  numbers: [1, 2, true],
  sizes: [1, 2n],
  longs: [LONG_MAX, -1],
  doubles: [1.5],
  times: [{ tv_sec: 1 }, new timeval()],
  first: { x: 1, y: [2, 3] },
  all: [{ x: 1 }, new point()],
})
new own({
  text: Buffer.from('text'),
  numbers: Int32Array.of(1),
  sizes: new BigUint64Array(2),
  times: array(timeval, 2),
})
new own({ text: [0x41, 0x42] })
mine.text = 'more'
mine.numbers = [3, 4]
int(mine.text[0]! + mine.numbers[0]! + mine.first.y[1]! + mine.all[0]!.x)
// @ts-expect-error: text is no list of numbers.
new own({ numbers: 'text' })
// @ts-expect-error: a list of numbers holds no text.
new own({ sizes: ['1'] })
// @ts-expect-error: no such member.
new own({ times: [{ sec: 1 }] })

// Pointers to structs, of those structs only.
poll(array(pollfd, 2).subarray(1), 1, 0)
select(0, new fd_set(), null, null, new timeval())
closedir(opendir('.'))
// @ts-expect-error: another struct.
poll(new timeval(), 1, 0)
// @ts-expect-error: another struct.
poll(array(timeval, 1), 1, 0)
// @ts-expect-error: another struct.
select(0, new timeval(), null, null, null)
// @ts-expect-error: another struct.
stat('/', new timeval())
// @ts-expect-error: a number is no text.
new sockaddr_un({ sun_path: 5 })
// @ts-expect-error: no such member of the struct inside.
new sockaddr_in({ sin_addr: { s_adr: 1 } })
// @ts-expect-error: C has no positional form for a typed object.
new linger([1, 2])

// Casts, and pointers to structs.
declare const p: addrinfo
declare const cmsg: cmsghdr
new sockaddr_in(p.ai_addr)
new sockaddr(new sockaddr_storage())
bind(3, p.ai_addr, p.ai_addrlen)
connect(3, new sockaddr_un(), 110)
getnameinfo(p.ai_addr, p.ai_addrlen, char.array(10), 10, null, 0, 0)
accept(3, null, null)
new ucred(CMSG_DATA(cmsg))
cast(Int32Array, CMSG_DATA(cmsg))[0]! + 1
str(CMSG_DATA(cmsg))
// @ts-expect-error: no address.
bind(3, new fd_set(), 16)
// @ts-expect-error: memory, to be cast.
bind(3, char.array(16), 16)
// @ts-expect-error: it would make an int of every byte.
new Int32Array(CMSG_DATA(cmsg))
// @ts-expect-error: the same.
new Int32Array(NLMSG_DATA(new nlmsghdr()).subarray(4))
// @ts-expect-error: the same.
Int32Array.from(CMSG_DATA(cmsg))
// @ts-expect-error: no handler.
new sigaction().sa_handler = 3
new sigaction().sa_handler = SIG_IGN
signal(13, SIG_IGN)
// @ts-expect-error: no handler.
signal(13, 5)

// Arrays of structs.
const fds = array(pollfd, 3)
for (const { fd } of fds) int(fd)
// @ts-expect-error: assign(fds[0], fds[1]).
fds[0] = fds[1]
// @ts-expect-error: its length is fixed.
fds.push(new pollfd())
// @ts-expect-error: its length is fixed.
fds.length = 2

// Objects of C's types.
const status: Int32Array = int(0)
const size: Uint32Array = socklen_t(sizeof(sockaddr_in))
const count: BigUint64Array = size_t(5)
accept(3, new sockaddr_in(), size)
WEXITSTATUS(status)
void count
// @ts-expect-error: text is no int.
int('1')

// The loops of the hovers, as they stand there.
export function addresses(host: hostent): void {
  for (let i = 0; host.h_aliases[i]; i++) puts(host.h_aliases[i])
  for (let i = 0; host.h_addr_list[i]; i++) puts(inet_ntoa(host.h_addr_list[i]))
  const text = char.array(46)
  inet_ntop(AF_INET, host.h_addr_list[0], text, sizeof(text))
  if (host.h_addrtype === AF_INET) new in_addr(host.h_addr_list[0])
  else new in6_addr(host.h_addr_list[0])
}

export function hosts(host: string, port: string): void {
  const found = gethostbyname(host)
  if (found) addresses(found)
  const res: [addrinfo | null] = [null]
  if (getaddrinfo(host, port, null, res) === 0)
    for (let p = res[0]; p; p = p.ai_next) connect(3, p.ai_addr, p.ai_addrlen)
  const ifap: [ifaddrs | null] = [null]
  if (getifaddrs(ifap) === 0)
    for (let ifa = ifap[0]; ifa; ifa = ifa.ifa_next) if (ifa.ifa_addr) new sockaddr_in(ifa.ifa_addr)
}
