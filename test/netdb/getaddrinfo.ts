import { AI_CANONNAME, addrinfo, EAI_NONAME, getaddrinfo } from 'libposix/netdb.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { SOCK_STREAM } from 'libposix/sys/socket.h'
import { tell } from '../support/tell.ts'

const hints = new addrinfo()
hints.ai_socktype = SOCK_STREAM
hints.ai_flags = AI_CANONNAME
const res: [addrinfo | null] = [null]
const code = getaddrinfo('www.book.test', 'http', hints, res)
const names: (string | null)[] = []
const lastBytes: (number | undefined)[] = []
for (let p = res[0]; p; p = p.ai_next) {
  names.push(p.ai_canonname)
  lastBytes.push([...new sockaddr_in(p.ai_addr!).sin_addr].at(-1))
}
const isUnknown = getaddrinfo('nobody.test', null, null, res) === EAI_NONAME
tell([[code, isUnknown], names, lastBytes.sort(), res[0] !== null])
