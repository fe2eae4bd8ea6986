/** What an offset counts from: a part of `<stdio.h>`, which `<unistd.h>` and `<fcntl.h>` have too. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('stdio.h')

/** From the beginning. */
export const SEEK_SET: int = native.SEEK_SET
/** From the position. */
export const SEEK_CUR: int = native.SEEK_CUR
/** From the end. */
export const SEEK_END: int = native.SEEK_END
/** To the next data at or after the offset. */
export const SEEK_DATA: int = native.SEEK_DATA
/** To the next hole at or after the offset; the end counts as one. */
export const SEEK_HOLE: int = native.SEEK_HOLE
