import { ioctl, TIOCSCTTY } from 'libposix/sys/ioctl.h'
import { getpgrp, tcgetpgrp, tcsetpgrp } from 'libposix/unistd.h'

console.log(
  ioctl(3, TIOCSCTTY, 0),
  tcsetpgrp(3, getpgrp()),
  tcgetpgrp(3) === getpgrp(),
  tcsetpgrp(3, 2 ** 22 + 1) === -1,
)
