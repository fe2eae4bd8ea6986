// The leader of a session may not found a group or a session.
import { getsid, setpgrp, setsid } from 'libposix/unistd.h'
import { outcome } from '../../support/errors.ts'

console.log(getsid(0) === process.pid, outcome(setpgrp()), outcome(setsid()))
