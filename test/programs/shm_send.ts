// Has another process turn a text into capitals, in shared memory: the other half of the example of shm_open(3).
import { char, type int, sizeof, start, struct } from 'libposix'
import { O_RDWR } from 'libposix/fcntl.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fprintf, perror, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { memcpy, strlen } from 'libposix/string.h'
import { MAP_FAILED, MAP_SHARED, mmap, PROT_READ, PROT_WRITE, shm_open } from 'libposix/sys/mman.h'
import { size_t } from 'libposix/sys/types.h'
import { STDOUT_FILENO, write } from 'libposix/unistd.h'

const BUF_SIZE = 1024
class shmbuf extends struct('shmbuf', { sem1: sem_t, sem2: sem_t, cnt: size_t, buf: [char, BUF_SIZE] }) {}

function main(argc: int, argv: string[]): int {
  if (argc !== 3) {
    fprintf(stderr, 'Usage: %s /shm-path string\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const len = strlen(argv[2])
  if (len > BUF_SIZE) {
    fprintf(stderr, 'String is too long\n')
    exit(EXIT_FAILURE)
  }
  const fd = shm_open(argv[1], O_RDWR, 0)
  if (fd === -1) {
    perror('shm_open')
    exit(EXIT_FAILURE)
  }
  const memory = mmap(null, sizeof(shmbuf), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)
  if (memory === MAP_FAILED) {
    perror('mmap')
    exit(EXIT_FAILURE)
  }
  const shmp = new shmbuf(memory)
  shmp.cnt = len
  memcpy(shmp.buf, argv[2], len)
  if (sem_post(shmp.sem1) === -1 || sem_wait(shmp.sem2) === -1) {
    perror('sem')
    exit(EXIT_FAILURE)
  }
  if (write(STDOUT_FILENO, shmp.buf, len) === -1 || write(STDOUT_FILENO, '\n', 1) === -1) {
    perror('write')
    exit(EXIT_FAILURE)
  }
  exit(EXIT_SUCCESS)
}

start(main)
