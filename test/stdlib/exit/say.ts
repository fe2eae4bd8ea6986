import { printf } from 'libposix/stdio.h'

/** A handler that prints `text`, which C's buffer keeps until the process flushes it. */
export const say = (text: string) => (): void => void printf('%s ', text)
