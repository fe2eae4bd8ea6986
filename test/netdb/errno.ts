// What gethostbyname and its kin leave in errno, one line for each look-up. test/peers/resolver_errno.c is the same in C.
import { htonl } from 'libposix/arpa/inet.h'
import { errno, set_errno } from 'libposix/errno.h'
import { gethostbyaddr, gethostbyname, gethostbyname2, type hostent } from 'libposix/netdb.h'
import { in_addr } from 'libposix/netinet/in.h'
import { printf } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { AF_INET, AF_INET6 } from 'libposix/sys/socket.h'

function tell(what: string, host: hostent | null): void {
  printf('%s: %s errno %d\n', what, host ? host.h_name : 'none', errno)
  set_errno(77)
}

const known = new in_addr({ s_addr: htonl(0xc0000201) })
const unknown = new in_addr({ s_addr: htonl(0xc0000263) })

set_errno(77)
tell('a name', gethostbyname('book'))
tell('a number', gethostbyname('192.0.2.7'))
tell('no name', gethostbyname('nobody.book.test'))
tell('no number', gethostbyname('1.2.3.4.5'))
tell('IPv6', gethostbyname2('six', AF_INET6))
tell('no family', gethostbyname2('book', 9999))
tell('an address', gethostbyaddr(known, 4, AF_INET))
tell('no address', gethostbyaddr(unknown, 4, AF_INET))
tell('a short address', gethostbyaddr(known, 3, AF_INET))
exit(0)
