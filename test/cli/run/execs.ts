import { execlp } from 'libposix/unistd.h'

execlp('sh', 'sh', '-c', 'read line; echo $line; echo error >&2', null)
