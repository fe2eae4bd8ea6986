import { fork } from 'libposix/unistd.h'
import { report } from './report.ts'

process.on('exit', code => console.log(process.pid === parent ? 'parent' : 'child', code))
const parent = process.pid
const pid = fork()
if (pid === 0) process.exitCode = 4
else console.log(report(pid))
