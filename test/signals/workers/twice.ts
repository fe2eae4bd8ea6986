// The addon loaded a second time, as by process.dlopen or where a cache of modules was cleared.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { raise, SIGUSR1, sigaction, signal } from 'libposix/signal.h'

const path = fileURLToPath(
  new URL(`../../../../build/${process.env.LIBPOSIX_BUILD ?? 'Release'}/posix.node`, import.meta.url),
)
signal(SIGUSR1, () => console.log('first'))

const module = { exports: {} as { bind(name: string): any } }
process.dlopen(module, path)
const require = createRequire(import.meta.url)
delete require.cache[path]
const copies = [module.exports, require(path)]
for (const copy of copies) for (const name of ['pthread', 'stdio', 'internal/fork/fork']) copy.bind(name)
raise(SIGUSR1)

const native = copies[1].bind('signal')
const second = (): void => console.log('second')
native.sigaction(SIGUSR1, second, second, 0, null, null)
raise(SIGUSR1)
const old = new sigaction()
sigaction(SIGUSR1, null, old)
console.log(old.sa_handler === second)
native.raise(SIGUSR1)
