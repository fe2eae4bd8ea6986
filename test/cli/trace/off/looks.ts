// What is loaded of the trace, and whether a function that lib calls is the native one.
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import 'libposix/unistd.h'

const { header } = await import(new URL('../../../../../dist/internal/native.js', import.meta.url).href)
const loaded = Object.keys(createRequire(import.meta.url).cache).map(path => basename(path))
console.log(
  JSON.stringify({
    loaded: loaded.filter(name => /^(trace|prototypes)\./.test(name)).sort(),
    native: /\[native code\]/.test(header('unistd.h').getppid.toString()),
  }),
)
