// Makes one call as a user without rights: `as-nobody unistd.h access '["/etc/passwd", 2]'` prints its result, or the name of errno for -1.
import { outcome } from './errors.ts'
import { becomeNobody } from './nobody.ts'

const [header, call, args] = process.argv.slice(2) as [string, string, string]
const functions: Record<string, (...args: unknown[]) => unknown> = await import(`libposix/${header}`)
becomeNobody()
process.stdout.write(String(outcome(functions[call]!(...JSON.parse(args)))))
