import { EBADF } from 'libposix/errno.h'

export interface Part {
  readonly text: string
}

export const named = (error: number): string => (error === EBADF ? 'EBADF' : `${error}`)
