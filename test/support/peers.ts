// Builds the C programs that the tests talk to, once, before the first test.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export default function setup(): void {
  const peers = fileURLToPath(new URL('../peers', import.meta.url))
  execFileSync('make', ['--silent', '-C', peers], { stdio: 'inherit' })
}
