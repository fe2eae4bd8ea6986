// Puts a message into a queue: mq_send(3).
import { type int, start } from 'libposix'
import { O_WRONLY } from 'libposix/fcntl.h'
import { mq_close, mq_open, mq_send } from 'libposix/mqueue.h'
import { fprintf, perror, stderr } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strlen } from 'libposix/string.h'

function main(argc: int, argv: string[]): int {
  if (argc !== 4) {
    fprintf(stderr, 'Usage: %s <mq-name> <message> <priority>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const mqd = mq_open(argv[1], O_WRONLY)
  if (mqd === -1) {
    perror('mq_open')
    exit(EXIT_FAILURE)
  }
  if (mq_send(mqd, argv[2], strlen(argv[2]), atoi(argv[3])) === -1) {
    perror('mq_send')
    exit(EXIT_FAILURE)
  }
  mq_close(mqd)
  exit(EXIT_SUCCESS)
}

start(main)
