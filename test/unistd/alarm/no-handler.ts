import { alarm, pause } from 'libposix/unistd.h'

alarm(1)
pause()
