import { pthread_atfork } from 'libposix/pthread.h'
import { attempt } from './attempt.ts'

const calls: string[] = []
pthread_atfork(
  () => calls.push('prepare'),
  () => calls.push('parent'),
  () => calls.push('child'),
)
Object.defineProperty(process, 'pid', { configurable: false })
console.log(attempt())
console.log(calls.length)
