/** `<sys/signal.h>` — an old name of `<signal.h>`. @module */
export * from '../signal.ts'
