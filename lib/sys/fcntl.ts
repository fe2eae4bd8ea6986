/** `<sys/fcntl.h>` — an old name of `<fcntl.h>`. @module */
export * from '../fcntl.ts'
