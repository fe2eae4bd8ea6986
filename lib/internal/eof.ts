import { EOF } from '../bits/types/FILE.ts'
import { set_errno } from '../errno.ts'

/** A native input result as C returns it: null, the mere end, and -errno become EOF; only the latter sets errno. */
export function eof(result: number | null): number {
  if (result === null) return EOF
  if (result >= 0) return result
  set_errno(-result)
  return EOF
}
