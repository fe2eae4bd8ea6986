// environ of <unistd.h>.

/** The environment as it is now. */
function now(): string[] {
  return Object.entries(process.env).map(([name, value]) => `${name}=${value}`)
}

/**
 * `char **environ` — the environment, `NAME=value` each, for `execve(path, argv, environ)` and the like.
 *
 * It shows at any time what is there, as `process.env` does, and is read-only: setenv and its kin change it. C's NULL at its end is its length here.
 *
 * @see `environ(7)`
 */
export const environ: readonly string[] = new Proxy<string[]>([], {
  get: (_, key) => Reflect.get(now(), key),
  has: (_, key) => Reflect.has(now(), key),
  ownKeys: () => Reflect.ownKeys(now()),
  getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(now(), key),
  set: refuse,
  defineProperty: refuse,
  deleteProperty: refuse,
  setPrototypeOf: refuse,
  preventExtensions: refuse,
})

function refuse(): never {
  throw new TypeError('environ cannot be written: setenv(), putenv(), unsetenv() and clearenv() change the environment')
}
