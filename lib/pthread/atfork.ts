// The hooks of <pthread.h>'s pthread_atfork, which fork calls.
type Hook = () => void

interface Hooks {
  readonly prepare: Hook | null
  readonly parent: Hook | null
  readonly child: Hook | null
}

const registered: Hooks[] = []

/** Adds the three hooks of one pthread_atfork. */
export function register(hooks: Hooks): void {
  registered.push(hooks)
}

/**
 * The hooks before a fork, the last registered first.
 *
 * @returns the rest, to be called in both processes.
 * @throws what a hook throws, after the `parent` hooks of those that had been prepared: there is no fork then.
 */
export function prepare(): (side: 'parent' | 'child') => void {
  const prepared: Hooks[] = []
  const after = (side: 'parent' | 'child'): void => {
    for (const hooks of prepared) attempt(hooks[side])
  }
  for (const hooks of registered.toReversed()) {
    try {
      hooks.prepare?.()
    } catch (error) {
      after('parent')
      throw error
    }
    prepared.unshift(hooks)
  }
  return after
}

/** The fork has happened: what a hook throws now must take neither its result nor the other hooks; it is reported as an uncaught error. */
function attempt(hook: Hook | null): void {
  try {
    hook?.()
  } catch (error) {
    process.nextTick(() => {
      throw error
    })
  }
}
