/**
 * A list with its elements as they are now. A getter among them would else run between the conversion of the other arguments and the call, and
 * could take their memory away.
 */
export function elements<T>(list: T): T {
  return Array.isArray(list) ? (Array.from(list) as T) : list
}
