import { SIG_DFL, SIG_IGN, SIGPIPE, signal } from 'libposix/signal.h'
import { close, pipe, write } from 'libposix/unistd.h'

console.log(signal(SIGPIPE, SIG_DFL) === SIG_IGN)
const fd = new Int32Array(2)
pipe(fd)
close(fd[0])
write(fd[1], 'x', 1)
