import { system } from 'libposix/stdlib.h'

system('echo from the shell')
