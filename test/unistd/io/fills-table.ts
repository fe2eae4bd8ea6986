import { EMFILE, errno } from 'libposix/errno.h'
import { pipe } from 'libposix/unistd.h'

const fds = new Int32Array(2)
while (pipe(fds) === 0);
console.log(errno === EMFILE)
