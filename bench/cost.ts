import { setTimeout } from 'node:timers/promises'
import { measure } from 'mitata'
import { quantile } from './quantile.ts'

/**
 * Nanoseconds of one call, in code that V8 has optimised: the median of mitata's batches, or another quantile of them. A promise is awaited, call by
 * call.
 */
export async function cost(call: () => void | Promise<void>, milliseconds: number, q = 0.5): Promise<number> {
  // The compiler works in a thread of its own, which needs a moment, most of all on a machine that is busy.
  for (let turn = 0; turn < 5; turn++) {
    for (let i = 0; i < 2000; i++) {
      const pending = call()
      if (pending) await pending
    }
    await setTimeout(5)
  }
  // Batches of a few ten microseconds, as in the C programs: longer ones would count what the scheduler gives to others.
  return quantile((await measure(call, { min_cpu_time: milliseconds * 1e6, batch_samples: 128 })).samples, q)
}
