import { ENOENT, set_errno } from 'libposix/errno.h'
import { perror } from 'libposix/stdio.h'

set_errno(ENOENT)
perror('open')
perror('')
perror(null)
