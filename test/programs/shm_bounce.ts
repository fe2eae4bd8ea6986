// Turns what another process puts into shared memory into capitals: one half of the example of shm_open(3).
import { char, type int, sizeof, start, struct } from 'libposix'
import { toupper } from 'libposix/ctype.h'
import { O_CREAT, O_EXCL, O_RDWR } from 'libposix/fcntl.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { MAP_FAILED, MAP_SHARED, mmap, PROT_READ, PROT_WRITE, shm_open, shm_unlink } from 'libposix/sys/mman.h'
import { S_IRUSR, S_IWUSR } from 'libposix/sys/stat.h'
import { size_t } from 'libposix/sys/types.h'
import { ftruncate } from 'libposix/unistd.h'

const BUF_SIZE = 1024
class shmbuf extends struct('shmbuf', { sem1: sem_t, sem2: sem_t, cnt: size_t, buf: [char, BUF_SIZE] }) {}

function main(argc: int, argv: string[]): int {
  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s /shm-path\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const fd = shm_open(argv[1], O_CREAT | O_EXCL | O_RDWR, S_IRUSR | S_IWUSR)
  if (fd === -1) {
    perror('shm_open')
    exit(EXIT_FAILURE)
  }
  if (ftruncate(fd, sizeof(shmbuf)) === -1) {
    perror('ftruncate')
    exit(EXIT_FAILURE)
  }
  const memory = mmap(null, sizeof(shmbuf), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)
  if (memory === MAP_FAILED) {
    perror('mmap')
    exit(EXIT_FAILURE)
  }
  const shmp = new shmbuf(memory)
  if (sem_init(shmp.sem1, 1, 0) === -1 || sem_init(shmp.sem2, 1, 0) === -1) {
    perror('sem_init')
    exit(EXIT_FAILURE)
  }
  printf('ready\n')
  fflush(stdout)
  if (sem_wait(shmp.sem1) === -1) {
    perror('sem_wait')
    exit(EXIT_FAILURE)
  }
  for (let j = 0; j < shmp.cnt; j++) shmp.buf[j] = toupper(shmp.buf[j])
  printf('bounced %zu bytes\n', shmp.cnt)
  if (sem_post(shmp.sem2) === -1) {
    perror('sem_post')
    exit(EXIT_FAILURE)
  }
  shm_unlink(argv[1])
  exit(EXIT_SUCCESS)
}

start(main)
