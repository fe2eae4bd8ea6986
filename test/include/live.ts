// What changes by itself is live as a global too: errno, and getopt's variables.
import 'libposix/include/errno.h'
import 'libposix/include/getopt.h'
import 'libposix/include/netdb.h'
import 'libposix/include/stdio.h'
import 'libposix/include/unistd.h'
import * as errno_h from 'libposix/errno.h'

errno = EAGAIN
printf('%d ', errno_h.errno === EAGAIN)
errno_h.set_errno(EBADF)
printf('%d ', errno === EBADF)
const argv = ['./live', '-f', 'file', 'operand']
while (getopt(4, argv, 'f:') !== -1) printf('%s ', optarg)
printf('%d ', optind)
optind = 1
printf('%d ', optind)
try {
  errno = 1.5
} catch (error) {
  printf('%s\n', (error as Error).message)
}
fflush(stdout)
