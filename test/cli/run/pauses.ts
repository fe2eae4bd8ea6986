import { pause, write } from 'libposix/unistd.h'

write(1, 'up', 2)
pause()
