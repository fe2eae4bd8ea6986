import { describe, expect, it } from 'vitest'

/** The types of <sys/types.h> that POSIX has other headers define as well, of those that make objects. */
const homes: Readonly<Record<string, string>> = {
  dirent: 'ino_t size_t',
  fcntl: 'mode_t off_t pid_t',
  mqueue: 'size_t ssize_t',
  signal: 'pid_t pthread_t size_t uid_t',
  stdio: 'off_t size_t ssize_t',
  stdlib: 'size_t',
  string: 'size_t',
  'sys/mman': 'mode_t off_t size_t',
  'sys/msg': 'pid_t size_t ssize_t time_t',
  'sys/resource': 'id_t',
  'sys/select': 'suseconds_t time_t',
  'sys/sem': 'pid_t size_t time_t',
  'sys/shm': 'pid_t size_t time_t',
  'sys/socket': 'size_t ssize_t',
  'sys/stat': 'blkcnt_t blksize_t dev_t gid_t ino_t mode_t nlink_t off_t time_t uid_t',
  'sys/statvfs': 'fsblkcnt_t fsfilcnt_t',
  'sys/time': 'suseconds_t time_t',
  'sys/uio': 'size_t ssize_t',
  'sys/wait': 'id_t pid_t',
  time: 'clock_t clockid_t pid_t size_t time_t',
  unistd: 'gid_t off_t pid_t size_t ssize_t uid_t',
}

describe('the types of sys/types.h', () => {
  it.each(Object.entries(homes))('lie in %s.h too: %s', async (header, names) => {
    const [types, other] = await Promise.all([import('libposix/sys/types.h'), import(`libposix/${header}.h`)])
    for (const name of names.split(' ')) expect(other[name], name).toBe(types[name as keyof typeof types])
  })

  it('make objects of C’s size', async () => {
    const { pid_t, size_t, off_t } = await import('libposix/sys/types.h')
    expect([pid_t(-1)[0], size_t(5)[0], off_t(-5)[0], pid_t.size]).toEqual([-1, 5n, -5n, 4])
  })
})
