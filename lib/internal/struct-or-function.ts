import type { StructClass } from './struct-class.ts'

/**
 * One export for a name that C gives to both a struct and a function, as `stat` or `sigaction`: call it for the function, `new` it for the
 * struct.
 */
export function structOrFunction<C extends StructClass, F extends (...args: never[]) => unknown>(
  type: C,
  call: F,
): C & F {
  function name(...args: never[]): unknown {
    return new.target ? Reflect.construct(type, args, new.target === name ? type : new.target) : call(...args)
  }
  Object.defineProperty(name, 'name', { value: type.name })
  Object.defineProperty(name, 'size', { value: type.size })
  name.prototype = type.prototype
  return name as unknown as C & F
}
