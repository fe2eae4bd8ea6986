/** util.inspect. */
import { builtin } from './builtin.ts'

export const { inspect } = builtin('node:util')
