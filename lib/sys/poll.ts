/** `<sys/poll.h>` — an old name of `<poll.h>`. @module */
export * from '../poll.ts'
