/** `<sys/errno.h>` — an old name of `<errno.h>`. @module */
export * from '../errno.ts'
