// A test's program leads a group already, so a child of it is asked.
import { spawn } from 'node:child_process'
import { getpgid, getpgrp, setpgid } from 'libposix/unistd.h'
import { outcome } from '../../support/errors.ts'

const child = spawn('sleep', ['60'])
const before = getpgid(child.pid!)
console.log(before === getpgrp(), outcome(setpgid(child.pid!, 0)))
child.kill()
