import { getdtablesize } from 'libposix/unistd.h'

console.log(getdtablesize())
