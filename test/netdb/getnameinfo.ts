import { getnameinfo } from 'libposix/netdb.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { AF_INET } from 'libposix/sys/socket.h'
import { tell } from '../support/tell.ts'

const addr = new sockaddr_in()
addr.sin_family = AF_INET
addr.sin_addr.set([192, 0, 2, 3])
const host = Buffer.alloc(100)
const serv = Buffer.alloc(100)
addr.set([0, 80], 2)
const code = getnameinfo(addr, 16, host, 100, serv, 100, 0)
tell([code, host.toString().replace(/\0.*/s, ''), serv.toString().replace(/\0.*/s, '')])
