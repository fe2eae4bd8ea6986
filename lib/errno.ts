/** `<errno.h>` — the number of the last error. @module */
import type { int } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('errno.h')

/**
 * `int errno` — why the last call that failed did fail.
 *
 * A live binding: it always reads as it stands now. A call that succeeds leaves it alone. C assigns to it; an imported binding cannot be
 * assigned, so that is {@link set_errno}.
 *
 * @see errno(3)
 */
export let errno: int = 0

/**
 * `errno = value` — what C writes as an assignment, before a call whose result alone does not tell success from failure.
 *
 * @see errno(3)
 */
export function set_errno(value: int): void {
  if (typeof value !== 'number' || (value | 0) !== value) throw new TypeError('set_errno: errno is an int')
  errno = value
}

export const EPERM: int = native.EPERM
export const ENOENT: int = native.ENOENT
export const ESRCH: int = native.ESRCH
export const EINTR: int = native.EINTR
export const EIO: int = native.EIO
export const ENXIO: int = native.ENXIO
export const E2BIG: int = native.E2BIG
export const ENOEXEC: int = native.ENOEXEC
export const EBADF: int = native.EBADF
export const ECHILD: int = native.ECHILD
export const EAGAIN: int = native.EAGAIN
export const EWOULDBLOCK: int = native.EWOULDBLOCK
export const ENOMEM: int = native.ENOMEM
export const EACCES: int = native.EACCES
export const EFAULT: int = native.EFAULT
export const ENOTBLK: int = native.ENOTBLK
export const EBUSY: int = native.EBUSY
export const EEXIST: int = native.EEXIST
export const EXDEV: int = native.EXDEV
export const ENODEV: int = native.ENODEV
export const ENOTDIR: int = native.ENOTDIR
export const EISDIR: int = native.EISDIR
export const EINVAL: int = native.EINVAL
export const ENFILE: int = native.ENFILE
export const EMFILE: int = native.EMFILE
export const ENOTTY: int = native.ENOTTY
export const ETXTBSY: int = native.ETXTBSY
export const EFBIG: int = native.EFBIG
export const ENOSPC: int = native.ENOSPC
export const ESPIPE: int = native.ESPIPE
export const EROFS: int = native.EROFS
export const EMLINK: int = native.EMLINK
export const EPIPE: int = native.EPIPE
export const EDOM: int = native.EDOM
export const ERANGE: int = native.ERANGE
export const EDEADLK: int = native.EDEADLK
export const EDEADLOCK: int = native.EDEADLOCK
export const ENAMETOOLONG: int = native.ENAMETOOLONG
export const ENOLCK: int = native.ENOLCK
export const ENOSYS: int = native.ENOSYS
export const ENOTEMPTY: int = native.ENOTEMPTY
export const ELOOP: int = native.ELOOP
export const ENOMSG: int = native.ENOMSG
export const EIDRM: int = native.EIDRM
export const ECHRNG: int = native.ECHRNG
export const EL2NSYNC: int = native.EL2NSYNC
export const EL3HLT: int = native.EL3HLT
export const EL3RST: int = native.EL3RST
export const ELNRNG: int = native.ELNRNG
export const EUNATCH: int = native.EUNATCH
export const ENOCSI: int = native.ENOCSI
export const EL2HLT: int = native.EL2HLT
export const EBADE: int = native.EBADE
export const EBADR: int = native.EBADR
export const EXFULL: int = native.EXFULL
export const ENOANO: int = native.ENOANO
export const EBADRQC: int = native.EBADRQC
export const EBADSLT: int = native.EBADSLT
export const EBFONT: int = native.EBFONT
export const ENOSTR: int = native.ENOSTR
export const ENODATA: int = native.ENODATA
export const ETIME: int = native.ETIME
export const ENOSR: int = native.ENOSR
export const ENONET: int = native.ENONET
export const ENOPKG: int = native.ENOPKG
export const EREMOTE: int = native.EREMOTE
export const ENOLINK: int = native.ENOLINK
export const EADV: int = native.EADV
export const ESRMNT: int = native.ESRMNT
export const ECOMM: int = native.ECOMM
export const EPROTO: int = native.EPROTO
export const EMULTIHOP: int = native.EMULTIHOP
export const EDOTDOT: int = native.EDOTDOT
export const EBADMSG: int = native.EBADMSG
export const EOVERFLOW: int = native.EOVERFLOW
export const ENOTUNIQ: int = native.ENOTUNIQ
export const EBADFD: int = native.EBADFD
export const EREMCHG: int = native.EREMCHG
export const ELIBACC: int = native.ELIBACC
export const ELIBBAD: int = native.ELIBBAD
export const ELIBSCN: int = native.ELIBSCN
export const ELIBMAX: int = native.ELIBMAX
export const ELIBEXEC: int = native.ELIBEXEC
export const EILSEQ: int = native.EILSEQ
export const ERESTART: int = native.ERESTART
export const ESTRPIPE: int = native.ESTRPIPE
export const EUSERS: int = native.EUSERS
export const ENOTSOCK: int = native.ENOTSOCK
export const EDESTADDRREQ: int = native.EDESTADDRREQ
export const EMSGSIZE: int = native.EMSGSIZE
export const EPROTOTYPE: int = native.EPROTOTYPE
export const ENOPROTOOPT: int = native.ENOPROTOOPT
export const EPROTONOSUPPORT: int = native.EPROTONOSUPPORT
export const ESOCKTNOSUPPORT: int = native.ESOCKTNOSUPPORT
export const EOPNOTSUPP: int = native.EOPNOTSUPP
export const ENOTSUP: int = native.ENOTSUP
export const EPFNOSUPPORT: int = native.EPFNOSUPPORT
export const EAFNOSUPPORT: int = native.EAFNOSUPPORT
export const EADDRINUSE: int = native.EADDRINUSE
export const EADDRNOTAVAIL: int = native.EADDRNOTAVAIL
export const ENETDOWN: int = native.ENETDOWN
export const ENETUNREACH: int = native.ENETUNREACH
export const ENETRESET: int = native.ENETRESET
export const ECONNABORTED: int = native.ECONNABORTED
export const ECONNRESET: int = native.ECONNRESET
export const ENOBUFS: int = native.ENOBUFS
export const EISCONN: int = native.EISCONN
export const ENOTCONN: int = native.ENOTCONN
export const ESHUTDOWN: int = native.ESHUTDOWN
export const ETOOMANYREFS: int = native.ETOOMANYREFS
export const ETIMEDOUT: int = native.ETIMEDOUT
export const ECONNREFUSED: int = native.ECONNREFUSED
export const EHOSTDOWN: int = native.EHOSTDOWN
export const EHOSTUNREACH: int = native.EHOSTUNREACH
export const EALREADY: int = native.EALREADY
export const EINPROGRESS: int = native.EINPROGRESS
export const ESTALE: int = native.ESTALE
export const EUCLEAN: int = native.EUCLEAN
export const ENOTNAM: int = native.ENOTNAM
export const ENAVAIL: int = native.ENAVAIL
export const EISNAM: int = native.EISNAM
export const EREMOTEIO: int = native.EREMOTEIO
export const EDQUOT: int = native.EDQUOT
export const ENOMEDIUM: int = native.ENOMEDIUM
export const EMEDIUMTYPE: int = native.EMEDIUMTYPE
export const ECANCELED: int = native.ECANCELED
export const ENOKEY: int = native.ENOKEY
export const EKEYEXPIRED: int = native.EKEYEXPIRED
export const EKEYREVOKED: int = native.EKEYREVOKED
export const EKEYREJECTED: int = native.EKEYREJECTED
export const EOWNERDEAD: int = native.EOWNERDEAD
export const ENOTRECOVERABLE: int = native.ENOTRECOVERABLE
export const ERFKILL: int = native.ERFKILL
export const EHWPOISON: int = native.EHWPOISON
