// The one place through which every call reaches the addon.
import { load, type Native } from './addon.ts'
import { builtin } from './builtin.ts'
import { nativeMessage } from './fault.ts'
import { loaded } from './loaded.ts'
import { atCaller } from './place.ts'
import type { tracer } from './trace/trace.ts'

export type { Native } from './addon.ts'

const addon = load()

/** How lib/internal/fault.ts gets to make the messages of native faults. */
addon.bind('internal/fault').setFormatters(nativeMessage, atCaller)

/** The event loop of a worker without the package is known to nobody: native/internal/strangers.h. */
const strangers = addon.bind('internal/strangers')
if (loaded('internal/worker')) strangers.expectStrangers()
builtin('node:diagnostics_channel').subscribe('worker_threads', () => strangers.expectStrangers())

/** A function that remembers what it has made. */
function once(make: (name: string) => Native): (name: string) => Native {
  const made = new Map<string, Native>()
  return name => {
    const known = made.get(name) ?? make(name)
    made.set(name, known)
    return known
  }
}

/** What the file of that name in native/ binds: `sys/socket` for <sys/socket.h>. */
const bind = once(name => addon.bind(name))

/** The same for the program's calls: under trace, functions that write down each of them. */
const bindTraced = process.env.LIBPOSIX_TRACE ? trace() : bind

function trace(): (name: string) => Native {
  const require = builtin('node:module').createRequire(import.meta.url)
  const { tracer: make } = require('./trace.cjs') as { tracer: typeof tracer }
  const traced = make(bind, require('./prototypes.json'))
  return traced ? once(traced) : bind
}

/** A property that no header has, looked up through the prototype chain. */
function missing(receiver: Native): unknown {
  return receiver['']
}

/**
 * The native half of `name`, as C writes it in `#include <name>`.
 *
 * An object that got its hundreds of properties one by one is a hash table to V8, and every `native.x` a look-up. V8 lays an object out in slots
 * again, which optimised code reads as constants, when it is used as a prototype; it does so at the first look-ups through it. In Node 20, 22
 * and 24 that makes a constant cost 3.5 ns instead of 9, and `getppid()` 131 instead of 135 (the fastest of 400 times 2,000); the second look-up
 * mostly suffices, four always, which take 15 µs.
 */
export function header(name: string): Native {
  const native = bindTraced(name.replace(/\.h$/, ''))
  const receiver = Object.create(native)
  for (let i = 0; i < 4; i++) missing(receiver)
  return native
}

/** The same for calls that are the package's own doing and not the program's: no trace shows them. */
export function ownHeader(name: string): Native {
  return bind(name.replace(/\.h$/, ''))
}
