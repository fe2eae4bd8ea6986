// Workers whose thread has ended, which the event loop has had no time to tell: fork need not refuse because of them.
import type { Worker } from 'node:worker_threads'

export const retired = new WeakSet<Worker>()

/** What ends a Worker that has nothing to do any more, to be called before the Workers are counted. */
export const retirements: (() => void)[] = []
