// C gives some names from several headers: `NULL` from seven, `size_t` from a dozen. POSIX says from which ("shall define … as described in …"), and what is
// not POSIX's has the types of its own prototypes. Each is the one binding of the header that is the name's home.
import { describe, expect, it } from 'vitest'

const shared: readonly (readonly [home: string, names: string, headers: string])[] = [
  ['stddef.h', 'NULL', 'stdio.h stdlib.h string.h time.h unistd.h'],
  ['stdio.h', 'SEEK_CUR SEEK_END SEEK_SET', 'fcntl.h unistd.h'],
  [
    'sys/types.h',
    'size_t',
    'dirent.h glob.h grp.h mqueue.h pthread.h pwd.h regex.h signal.h stddef.h stdio.h stdlib.h string.h strings.h sys/mman.h sys/msg.h sys/random.h sys/sem.h sys/sendfile.h sys/shm.h sys/socket.h sys/uio.h sys/xattr.h time.h unistd.h',
  ],
  [
    'sys/types.h',
    'ssize_t',
    'mqueue.h stdio.h sys/msg.h sys/random.h sys/sendfile.h sys/socket.h sys/uio.h sys/xattr.h unistd.h',
  ],
  ['sys/types.h', 'off_t', 'fcntl.h stdio.h sys/mman.h sys/sendfile.h sys/stat.h unistd.h'],
  [
    'sys/types.h',
    'pid_t',
    'fcntl.h sched.h signal.h spawn.h sys/msg.h sys/sem.h sys/shm.h sys/wait.h termios.h time.h unistd.h',
  ],
  ['sys/types.h', 'uid_t gid_t', 'pwd.h sys/ipc.h sys/msg.h sys/sem.h sys/shm.h sys/stat.h unistd.h'],
  ['sys/types.h', 'gid_t', 'grp.h'],
  ['sys/types.h', 'uid_t', 'signal.h'],
  ['sys/types.h', 'id_t', 'sys/resource.h sys/wait.h'],
  ['sys/types.h', 'mode_t', 'fcntl.h spawn.h sys/ipc.h sys/mman.h sys/msg.h sys/sem.h sys/shm.h sys/stat.h'],
  ['sys/types.h', 'key_t', 'sys/ipc.h sys/msg.h sys/sem.h sys/shm.h'],
  ['sys/types.h', 'blkcnt_t blksize_t dev_t ino_t nlink_t', 'sys/stat.h'],
  ['sys/types.h', 'ino_t', 'dirent.h'],
  ['sys/types.h', 'fsblkcnt_t fsfilcnt_t', 'sys/statvfs.h'],
  ['sys/types.h', 'pthread_t', 'pthread.h signal.h'],
  ['sys/types.h', 'clock_t', 'sys/times.h time.h'],
  ['sys/types.h', 'clockid_t', 'pthread.h sys/timerfd.h time.h'],
  ['sys/types.h', 'time_t', 'sched.h sys/msg.h sys/select.h sys/sem.h sys/shm.h sys/stat.h sys/time.h time.h'],
  ['sys/types.h', 'suseconds_t', 'sys/select.h sys/time.h'],
  [
    'time.h',
    'timespec',
    'mqueue.h poll.h pthread.h sched.h semaphore.h signal.h sys/epoll.h sys/select.h sys/stat.h sys/timerfd.h',
  ],
  ['time.h', 'itimerspec', 'sys/timerfd.h'],
  ['sys/time.h', 'timeval', 'sys/resource.h sys/select.h'],
  ['sys/select.h', 'FD_CLR FD_ISSET FD_SET FD_SETSIZE FD_ZERO fd_set select', 'sys/time.h'],
  ['signal.h', 'sigset_t', 'poll.h spawn.h sys/epoll.h sys/select.h sys/signalfd.h'],
  ['signal.h', 'sigevent', 'mqueue.h'],
  ['signal.h', 'siginfo_t', 'sys/wait.h'],
  ['pthread.h', 'pthread_attr_t', 'mqueue.h'],
  ['sched.h', 'sched_param SCHED_FIFO SCHED_OTHER SCHED_RR sched_yield', 'pthread.h spawn.h'],
  ['time.h', 'CLOCK_MONOTONIC CLOCK_REALTIME clock_gettime nanosleep time tm', 'pthread.h'],
  ['sys/wait.h', 'WEXITSTATUS WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WSTOPSIG WTERMSIG WUNTRACED', 'stdlib.h'],
  ['sys/uio.h', 'iovec', 'sys/socket.h'],
  ['sys/socket.h', 'socklen_t', 'netdb.h'],
  ['sys/socket.h', 'sa_family_t', 'arpa/inet.h netinet/in.h sys/un.h'],
  ['netinet/in.h', 'in_addr_t in_port_t', 'arpa/inet.h netdb.h'],
  ['netinet/in.h', 'in_addr INET_ADDRSTRLEN INET6_ADDRSTRLEN', 'arpa/inet.h'],
  ['stdint.h', 'uint32_t', 'arpa/inet.h inttypes.h netdb.h netinet/in.h'],
  ['stdint.h', 'uint16_t', 'arpa/inet.h inttypes.h'],
  ['stdint.h', 'uint8_t', 'inttypes.h netinet/in.h'],
  ['stdint.h', 'intptr_t', 'inttypes.h unistd.h'],
  ['sys/stat.h', 'S_IRUSR S_IRWXU S_IFMT S_ISUID', 'fcntl.h'],
]

describe.each(shared)('of <%s>: %s', (home, names, headers) => {
  it.each(headers.split(' '))('<%s>', async header => {
    const [at, here] = [await import(`libposix/${home}`), await import(`libposix/${header}`)]
    for (const name of names.split(' ')) {
      expect(at, home).toHaveProperty(name)
      expect(Object.hasOwn(here, name), name).toBe(true)
      expect(here[name], name).toBe(at[name])
    }
  })
})
