// A child that ends the writing of trace events, for which it waits.
import { createTracing } from 'node:trace_events'
import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

const tracing = createTracing({ categories: ['node.perf'] })
tracing.enable()
const pid = fork()
tracing.disable()
if (pid === 0) console.log('child')
else endsWell(pid)
