import { dup, getpgrp, tcgetpgrp, write } from 'libposix/unistd.h'
import { login_tty } from 'libposix/utmp.h'

const out = dup(1)
const entered = login_tty(3)
const text = [entered, tcgetpgrp(0) === getpgrp()].join()
write(out, text, text.length)
