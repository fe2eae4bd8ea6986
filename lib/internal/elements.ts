import { notOne } from './fault.ts'

/**
 * A list with its elements as they are now. A getter among them would otherwise run between the conversion of the other arguments and the call, and
 * could take their memory away.
 */
export function elements<T>(list: T): T {
  return Array.isArray(list) ? (Array.from(list) as T) : list
}

/** `va_list`: an array, whose elements are as they are now. */
export function listOf<T>(call: string, ap: readonly T[]): readonly T[] {
  return Array.isArray(ap) ? Array.from(ap) : notOne(call, 'ap', 'an array of arguments', ap)
}
