import { gethostbyname2 } from 'libposix/netdb.h'
import { in6_addr } from 'libposix/netinet/in.h'
import { AF_INET, AF_INET6 } from 'libposix/sys/socket.h'
import { tell } from '../support/tell.ts'

const six = gethostbyname2('six', AF_INET6)!
const result = [six.h_name, six.h_addrtype, six.h_length, six.h_addr instanceof in6_addr]
const both = gethostbyname2('six.book.test', AF_INET6)!.h_addr_list.map(a => a && [...(a as in6_addr).s6_addr].at(-1))
const four = gethostbyname2('six.book.test', AF_INET)!.h_addr_list.map(a => a && [...a])
tell([...result, both, four])
