// Ends in the way that the first argument names, with handlers that atexit has.
import { start } from 'libposix'
import { atexit, exit } from 'libposix/stdlib.h'
import { say } from './say.ts'

const ways: Record<string, () => void> = {
  'a natural end': () => {},
  'return from main': () => start(() => 3),
  'process.exit': () => process.exit(4),
  'exit in a callback': () => void setTimeout(() => exit(5), 1),
}

const twice = say('twice')
atexit(twice)
atexit(twice)
atexit(() => void atexit(say('late')))
ways[process.argv[2]!]!()
