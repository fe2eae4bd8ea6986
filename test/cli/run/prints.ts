import { printf } from 'libposix/stdio.h'
import { write } from 'libposix/unistd.h'

printf('printed\n')
write(1, 'written\n', 8)
