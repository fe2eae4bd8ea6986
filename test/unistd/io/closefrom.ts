import { F_GETFD, fcntl } from 'libposix/fcntl.h'
import { closefrom, dup2, write } from 'libposix/unistd.h'

dup2(1, 900)
dup2(1, 901)
dup2(1, 1000)
closefrom(901)
const open = [900, 901, 1000].map(fd => fcntl(fd, F_GETFD) !== -1).join()
write(1, open, open.length)
