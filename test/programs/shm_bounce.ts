// Turns what another process puts into shared memory into capitals: one half of the example of shm_open(3).
import { cast, type int, sizeof, start } from 'libposix'
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
const SIZE = 2 * sizeof(sem_t) + sizeof(size_t) + BUF_SIZE

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
  if (ftruncate(fd, SIZE) === -1) {
    perror('ftruncate')
    exit(EXIT_FAILURE)
  }
  const shmp = mmap(null, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)
  if (shmp === MAP_FAILED) {
    perror('mmap')
    exit(EXIT_FAILURE)
  }
  const sem1 = new sem_t(shmp)
  const sem2 = new sem_t(shmp.subarray(sizeof(sem_t)))
  const cnt = cast(BigUint64Array, shmp.subarray(2 * sizeof(sem_t)))
  const buf = shmp.subarray(2 * sizeof(sem_t) + sizeof(size_t))
  if (sem_init(sem1, 1, 0) === -1 || sem_init(sem2, 1, 0) === -1) {
    perror('sem_init')
    exit(EXIT_FAILURE)
  }
  printf('ready\n')
  fflush(stdout)
  if (sem_wait(sem1) === -1) {
    perror('sem_wait')
    exit(EXIT_FAILURE)
  }
  for (let j = 0; j < cnt[0]; j++) buf[j] = toupper(buf[j])
  printf('bounced %zu bytes\n', cnt[0])
  if (sem_post(sem2) === -1) {
    perror('sem_post')
    exit(EXIT_FAILURE)
  }
  shm_unlink(argv[1])
  exit(EXIT_SUCCESS)
}

start(main)
