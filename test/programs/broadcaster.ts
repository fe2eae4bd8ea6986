// Sends one datagram that may be a broadcast, as Beej's guide does.
import { int, sizeof, start } from 'libposix'
import { htons, inet_ntoa, sockaddr_in } from 'libposix/arpa/inet.h'
import { gethostbyname, herror } from 'libposix/netdb.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { atoi } from 'libposix/stdlib.h'
import { strlen } from 'libposix/string.h'
import { AF_INET, SO_BROADCAST, SOCK_DGRAM, SOL_SOCKET, sendto, setsockopt, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const their_addr = new sockaddr_in()
  const broadcast = int(1)

  if (argc !== 4) {
    fprintf(stderr, 'usage: broadcaster hostname port message\n')
    return 1
  }
  const he = gethostbyname(argv[1])
  if (he === null) {
    herror('gethostbyname')
    return 1
  }
  const sockfd = socket(AF_INET, SOCK_DGRAM, 0)
  if (sockfd === -1) {
    perror('socket')
    return 1
  }
  if (setsockopt(sockfd, SOL_SOCKET, SO_BROADCAST, broadcast, sizeof(broadcast)) === -1) {
    perror('setsockopt (SO_BROADCAST)')
    return 1
  }
  their_addr.sin_family = AF_INET
  their_addr.sin_port = htons(atoi(argv[2]))
  their_addr.sin_addr = he.h_addr_list[0]
  const numbytes = sendto(sockfd, argv[3], strlen(argv[3]), 0, their_addr, sizeof(their_addr))
  if (numbytes === -1) {
    perror('sendto')
    return 1
  }
  printf('sent %d bytes to %s\n', numbytes, inet_ntoa(their_addr.sin_addr))
  close(sockfd)
  return 0
}

start(main)
