import { sizeof } from 'libposix'
import { htons, inet_aton, ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { err, errx } from 'libposix/err.h'
import { ready } from 'libposix/loop'
import { IPPROTO_ICMP } from 'libposix/netinet/in.h'
import { ICMP_ECHO, icmphdr } from 'libposix/netinet/ip_icmp.h'
import { POLLIN } from 'libposix/poll.h'
import { AF_INET, recv, SOCK_DGRAM, sendto, socket } from 'libposix/sys/socket.h'

const host = process.argv[2] ?? '127.0.0.1'
const to = new sockaddr_in({ sin_family: AF_INET })
if (!inet_aton(host, to.sin_addr)) errx(1, '%s is no address', host)
const s = socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP)
if (s === -1) err(1, 'socket')

const answer = new icmphdr()
for (let sequence = 1; sequence <= 3; sequence++) {
  // The kernel fills in the checksum, and the identifier by which it finds this socket again.
  const request = new icmphdr({ type: ICMP_ECHO, un: { echo: { sequence: htons(sequence) } } })
  const began = performance.now()
  if (sendto(s, request, sizeof(request), 0, to, sizeof(to)) === -1) err(1, 'sendto')
  if ((await ready(s, POLLIN, { timeout: 1000 })) === 0) console.log(`no answer to ${sequence}`)
  else if (recv(s, answer, sizeof(answer), 0) !== -1)
    console.log(`${host}: ${ntohs(answer.un.echo.sequence)} in ${(performance.now() - began).toFixed(1)} ms`)
}
