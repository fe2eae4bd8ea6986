import { gethostbyaddr, h_errno } from 'libposix/netdb.h'
import { in_addr, in6_addr } from 'libposix/netinet/in.h'
import { AF_INET, AF_INET6 } from 'libposix/sys/socket.h'
import { tell } from '../support/tell.ts'

const addr = new in_addr()
const result = []
for (const last of [3, 1, 77]) {
  addr.set([192, 0, 2, last])
  const host = gethostbyaddr(addr, 4, AF_INET)
  result.push(host && [host.h_name, host.h_aliases, host.h_addr_list.map(a => a && [...a])])
}
const six = new in6_addr()
six.set([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
const host = gethostbyaddr(six, 16, AF_INET6)!
tell([...result, h_errno, host.h_name, host.h_length])
