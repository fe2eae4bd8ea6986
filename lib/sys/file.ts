/** `<sys/file.h>` — flock; gives `<fcntl.h>`'s names too. @module */
export * from '../fcntl.ts'
export { L_INCR, L_SET, L_XTND } from '../unistd/io.ts'
export * from './file/flock.ts'
