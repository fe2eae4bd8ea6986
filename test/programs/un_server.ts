// Adds up the numbers that each client sends: the server of unix(7), by sequenced packets.
import { char, type int, sizeof, start } from 'libposix'
import { fflush, fprintf, perror, printf, sprintf, stderr, stdout } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strncmp, strncpy } from 'libposix/string.h'
import { AF_UNIX, accept, bind, listen, SOCK_SEQPACKET, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close, read, unlink, write } from 'libposix/unistd.h'

const BUFFER_SIZE = 12

function main(argc: int, argv: string[]): int {
  const name = new sockaddr_un()
  const buffer = char.array(BUFFER_SIZE)
  let down_flag = false

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s path\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const connection_socket = socket(AF_UNIX, SOCK_SEQPACKET, 0)
  if (connection_socket === -1) {
    perror('socket')
    exit(EXIT_FAILURE)
  }
  name.sun_family = AF_UNIX
  strncpy(name.sun_path, argv[1], sizeof(name.sun_path) - 1)
  if (bind(connection_socket, name, sizeof(name)) === -1) {
    perror('bind')
    exit(EXIT_FAILURE)
  }
  if (listen(connection_socket, 20) === -1) {
    perror('listen')
    exit(EXIT_FAILURE)
  }
  printf('listening\n')
  fflush(stdout)

  while (!down_flag) {
    const data_socket = accept(connection_socket, null, null)
    if (data_socket === -1) {
      perror('accept')
      exit(EXIT_FAILURE)
    }
    let result = 0
    while (true) {
      const r = read(data_socket, buffer, sizeof(buffer))
      if (r === -1) {
        perror('read')
        exit(EXIT_FAILURE)
      }
      buffer[sizeof(buffer) - 1] = 0
      if (r === 0 || !strncmp(buffer, 'END', sizeof(buffer))) break
      if (!strncmp(buffer, 'DOWN', sizeof(buffer))) {
        down_flag = true
        continue
      }
      result += atoi(buffer)
    }
    sprintf(buffer, '%d', result)
    if (write(data_socket, buffer, sizeof(buffer)) === -1) {
      perror('write')
      exit(EXIT_FAILURE)
    }
    printf('answered %s\n', buffer)
    close(data_socket)
  }
  close(connection_socket)
  unlink(argv[1])
  exit(EXIT_SUCCESS)
}

start(main)
