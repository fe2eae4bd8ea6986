import { isMainThread, Worker } from 'node:worker_threads'
import { attempt } from './attempt.ts'

if (isMainThread) new Worker(new URL(import.meta.url))
else console.log(attempt())
