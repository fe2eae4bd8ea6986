// Has numbers added up: the client of unix(7).
import { char, type int, sizeof, start } from 'libposix'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strcpy, strlen, strncpy } from 'libposix/string.h'
import { AF_UNIX, connect, SOCK_SEQPACKET, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close, read, write } from 'libposix/unistd.h'

const BUFFER_SIZE = 12

function main(argc: int, argv: string[]): int {
  const addr = new sockaddr_un({ sun_family: AF_UNIX })
  const buffer = char.array(BUFFER_SIZE)

  if (argc < 2) {
    fprintf(stderr, 'Usage: %s path number...\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const data_socket = socket(AF_UNIX, SOCK_SEQPACKET, 0)
  if (data_socket === -1) {
    perror('socket')
    exit(EXIT_FAILURE)
  }
  strncpy(addr.sun_path, argv[1], sizeof(addr.sun_path) - 1)
  if (connect(data_socket, addr, sizeof(addr)) === -1) {
    fprintf(stderr, 'The server is down.\n')
    exit(EXIT_FAILURE)
  }
  for (let i = 2; i < argc; ++i)
    if (write(data_socket, argv[i], strlen(argv[i]) + 1) === -1) {
      perror('write')
      break
    }
  strcpy(buffer, 'END')
  if (write(data_socket, buffer, strlen(buffer) + 1) === -1) {
    perror('write')
    exit(EXIT_FAILURE)
  }
  if (read(data_socket, buffer, sizeof(buffer)) === -1) {
    perror('read')
    exit(EXIT_FAILURE)
  }
  buffer[sizeof(buffer) - 1] = 0
  printf('Result = %s\n', buffer)
  close(data_socket)
  exit(EXIT_SUCCESS)
}

start(main)
