// V8's threads compile and collect.
import { attempt } from './attempt.ts'

let kept: { n: number; text: string }[] = []
const ends = new Set<string>()
for (let i = 0; i < 20; i++) {
  for (let n = 0; n < 30_000; n++) kept.push({ n, text: `x${n}` })
  if (kept.length > 200_000) kept = []
  const hot = new Function('n', `let s = 0; for (let i = 0; i < n; i++) s = (s * 31 + i) | 0; return s /*${i}*/`)
  for (let n = 0; n < 200; n++) hot(5000)
  ends.add(attempt())
}
console.log(...ends)
