// What an include module does: the one piece that runs. It is copied to dist/include/internal/.

/**
 * Makes names globals, as #include makes them known to all that follows.
 *
 * @param {Readonly<Record<string, unknown>>} names - a header's module.
 * @param {readonly string[]} wanted - which of them.
 * @param {readonly string[]} live - those that change, as errno does: reading one reads the header's, assigning to it calls its `set_` function.
 */
export function include(names, wanted, live = []) {
  for (const name of wanted) {
    if (live.includes(name)) {
      const set = names[`set_${name}`]
      Object.defineProperty(globalThis, name, { configurable: true, get: () => names[name], set })
    } else {
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: names[name] })
    }
  }
}
