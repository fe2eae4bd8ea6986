// The peers lie in a directory of their own, which main.mjs has npm fill.
import { createRequire } from 'node:module'

export const load = createRequire(`${process.env.COMPARE_PEERS}/`)
