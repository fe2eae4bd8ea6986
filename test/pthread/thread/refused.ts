// Functions that no thread would find, and memory that it would not see.
import { start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'

function inside(): void {}
export const renamed = function another(): void {}
export function returnsMemory(): Int32Array {
  return new Int32Array(1)
}
export function fine(): number {
  return 1
}

function attempt(routine: () => unknown, arg: unknown): void {
  try {
    const t_id = pthread_t()
    console.log(pthread_create(t_id, null, routine as never, arg as never), pthread_join(t_id, null))
  } catch (error) {
    console.log((error as Error).name, (error as Error).message.replaceAll(import.meta.url, 'FILE'))
  }
}

start(() => {
  attempt(inside, null)
  attempt(renamed, null)
  attempt(() => 5, null)
  attempt(fine, new Int32Array(1))
  attempt(fine, {})
  attempt(fine, null)
  attempt(returnsMemory, null)
})
