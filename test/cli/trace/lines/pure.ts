// One call that asks something of the system, among others that do not.
import { htons, inet_addr } from 'libposix/arpa/inet.h'
import { atoi } from 'libposix/stdlib.h'
import { getppid } from 'libposix/unistd.h'

inet_addr('127.0.0.1')
htons(9190)
atoi('12')
getppid()
