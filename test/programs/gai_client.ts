// Sends each word as a datagram and prints the answer: the client of getaddrinfo(3).
import { char, type int, sizeof, start } from 'libposix'
import { addrinfo, freeaddrinfo, gai_strerror, getaddrinfo } from 'libposix/netdb.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { memset, strlen } from 'libposix/string.h'
import { AF_UNSPEC, connect, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 500

function main(argc: int, argv: string[]): int {
  const hints = new addrinfo()
  const result: [addrinfo | null] = [null]
  const buf = char.array(BUF_SIZE)
  let sfd = -1

  if (argc < 3) {
    fprintf(stderr, 'Usage: %s host port msg...\n', argv[0])
    exit(EXIT_FAILURE)
  }
  memset(hints, 0, sizeof(hints))
  hints.ai_family = AF_UNSPEC
  hints.ai_socktype = SOCK_DGRAM
  const s = getaddrinfo(argv[1], argv[2], hints, result)
  if (s !== 0) {
    fprintf(stderr, 'getaddrinfo: %s\n', gai_strerror(s))
    exit(EXIT_FAILURE)
  }
  let rp = result[0]
  for (; rp !== null; rp = rp.ai_next) {
    if ((sfd = socket(rp.ai_family, rp.ai_socktype, rp.ai_protocol)) === -1) continue
    if (connect(sfd, rp.ai_addr, rp.ai_addrlen) !== -1) break
    close(sfd)
  }
  freeaddrinfo(result[0])
  if (rp === null) {
    fprintf(stderr, 'Could not connect\n')
    exit(EXIT_FAILURE)
  }
  for (let j = 3; j < argc; j++) {
    const len = strlen(argv[j]) + 1
    if (len > BUF_SIZE) {
      fprintf(stderr, 'Ignoring long message in argument %d\n', j)
      continue
    }
    if (write(sfd, argv[j], len) !== len) {
      fprintf(stderr, 'partial or failed write\n')
      exit(EXIT_FAILURE)
    }
    const nread = read(sfd, buf, BUF_SIZE)
    if (nread === -1) {
      perror('read')
      exit(EXIT_FAILURE)
    }
    printf('Received %zd bytes: %s\n', nread, buf)
  }
  exit(EXIT_SUCCESS)
}

start(main)
