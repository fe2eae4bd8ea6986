// A call in a worker thread.
import { isMainThread, Worker } from 'node:worker_threads'
import { getppid } from 'libposix/unistd.h'

if (isMainThread) new Worker(new URL(import.meta.url))
else getppid()
