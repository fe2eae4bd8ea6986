import { attempt } from './attempt.ts'

console.log(attempt())
