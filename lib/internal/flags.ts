import { inspect } from './inspect.ts'
import { low, store } from './integer.ts'
import type { Layout, StructClass } from './struct.ts'

/** Lets 32-bit fields be given flags as `|` joins them, which makes the highest one a sign; they read unsigned. */
export function flags(type: StructClass, layout: Layout, ...names: string[]): void {
  for (const name of names) {
    const at = layout.fields[name]!.offset
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get(this: Uint8Array): number {
        return low(this, at) >>> 0
      },
      set(this: Uint8Array, value: number) {
        if ((value | 0) !== value && value >>> 0 !== value)
          throw new TypeError(`${name} must be an integer of 32 bits, not ${inspect(value)}`)
        store(this, at, value)
      },
    })
  }
}
