/** `<errno.h>` — the number of the last error. @module */

import type { int } from './internal/c.ts'
import { notOne } from './internal/fault.ts'
import { int32, keeps, range } from './internal/integer.ts'
import { header } from './internal/native.ts'

const native = header('errno.h')

/**
 * `int errno` — why the last call that failed did fail.
 *
 * A live binding: it always reads as it stands now. A call that succeeds leaves it alone. C assigns to it; an imported binding cannot be
 * assigned, so that is {@link set_errno}.
 *
 * @see `errno(3)`
 */
export let errno: int = 0

/**
 * `errno = value` — what C writes as an assignment, before a call whose result alone does not show whether it failed.
 *
 * @see `errno(3)`
 */
export function set_errno(value: int): void {
  // Each call that fails comes through here.
  if (typeof value === 'number' && (value | 0) === value) errno = value
  else errno = keeps(int32, value) ? Number(value) : notOne('set_errno', 'value', range(int32), value)
}

/** Only a privileged process may do this, or not with this object (1). */
export const EPERM: int = native.EPERM
/** No file or directory has this name (2). */
export const ENOENT: int = native.ENOENT
/** No process has this id (3). */
export const ESRCH: int = native.ESRCH
/** A signal's handler ran before the call could do anything (4). */
export const EINTR: int = native.EINTR
/** The device failed to read or write (5). */
export const EIO: int = native.EIO
/** There is no such device or address, or nobody reads the FIFO (6). */
export const ENXIO: int = native.ENXIO
/** Arguments and environment are too long for exec (7). */
export const E2BIG: int = native.E2BIG
/** The file is of no format that exec knows (8). */
export const ENOEXEC: int = native.ENOEXEC
/** The descriptor is not open, or not for this direction (9). */
export const EBADF: int = native.EBADF
/** There is no child to wait for (10). */
export const ECHILD: int = native.ECHILD
/** It would have to wait, or a resource is short for now: try again (11). */
export const EAGAIN: int = native.EAGAIN
/** Another name for {@link EAGAIN} (11). */
export const EWOULDBLOCK: int = native.EWOULDBLOCK
/** Not enough memory (12). */
export const ENOMEM: int = native.ENOMEM
/** The permission bits do not allow it (13). */
export const EACCES: int = native.EACCES
/** An address is outside the process's memory (14). */
export const EFAULT: int = native.EFAULT
/** A block device is needed (15). */
export const ENOTBLK: int = native.ENOTBLK
/** It is in use (16). */
export const EBUSY: int = native.EBUSY
/** The file is there already (17). */
export const EEXIST: int = native.EEXIST
/** The two names are on different file systems (18). */
export const EXDEV: int = native.EXDEV
/** There is no such device, or it cannot do this (19). */
export const ENODEV: int = native.ENODEV
/** A part of the path is no directory (20). */
export const ENOTDIR: int = native.ENOTDIR
/** It is a directory (21). */
export const EISDIR: int = native.EISDIR
/** An argument has a value that the call does not take (22). */
export const EINVAL: int = native.EINVAL
/** The whole system has too many files open (23). */
export const ENFILE: int = native.ENFILE
/** The process has too many descriptors open (24). */
export const EMFILE: int = native.EMFILE
/** It is no terminal, or the device does not know this ioctl (25). */
export const ENOTTY: int = native.ENOTTY
/** The file is a program that is running (26). */
export const ETXTBSY: int = native.ETXTBSY
/** The file would become too large (27). */
export const EFBIG: int = native.EFBIG
/** The device is full (28). */
export const ENOSPC: int = native.ENOSPC
/** A pipe, a FIFO or a socket has no offset to move (29). */
export const ESPIPE: int = native.ESPIPE
/** The file system can only be read (30). */
export const EROFS: int = native.EROFS
/** The file has too many links (31). */
export const EMLINK: int = native.EMLINK
/** Nobody reads the other end of the pipe or the connection (32). */
export const EPIPE: int = native.EPIPE
/** The argument is outside the function's domain (33). */
export const EDOM: int = native.EDOM
/** The result does not fit its type, or the buffer (34). */
export const ERANGE: int = native.ERANGE
/** To wait for this lock would be a deadlock (35). */
export const EDEADLK: int = native.EDEADLK
/** Another name for {@link EDEADLK}. */
export const EDEADLOCK: int = native.EDEADLOCK
/** A path, or a name in it, is too long (36). */
export const ENAMETOOLONG: int = native.ENAMETOOLONG
/** No lock is left, or the file system has none (37). */
export const ENOLCK: int = native.ENOLCK
/** The kernel does not have this call (38). */
export const ENOSYS: int = native.ENOSYS
/** The directory is not empty (39). */
export const ENOTEMPTY: int = native.ENOTEMPTY
/** Too many symbolic links on the way (40). */
export const ELOOP: int = native.ELOOP
/** The queue holds no message of this type (42). */
export const ENOMSG: int = native.ENOMSG
/** The queue, semaphore or segment was removed (43). */
export const EIDRM: int = native.EIDRM
/** The channel's number is out of range (44). */
export const ECHRNG: int = native.ECHRNG
/** Level 2 is not synchronised (45). */
export const EL2NSYNC: int = native.EL2NSYNC
/** Level 3 halted (46). */
export const EL3HLT: int = native.EL3HLT
/** Level 3 was reset (47). */
export const EL3RST: int = native.EL3RST
/** The link's number is out of range (48). */
export const ELNRNG: int = native.ELNRNG
/** The protocol's driver is not attached (49). */
export const EUNATCH: int = native.EUNATCH
/** No CSI structure is available (50). */
export const ENOCSI: int = native.ENOCSI
/** Level 2 halted (51). */
export const EL2HLT: int = native.EL2HLT
/** An exchange is not valid (52). */
export const EBADE: int = native.EBADE
/** A request descriptor is not valid (53). */
export const EBADR: int = native.EBADR
/** The exchange is full (54). */
export const EXFULL: int = native.EXFULL
/** No anode (55). */
export const ENOANO: int = native.ENOANO
/** A request code is not valid (56). */
export const EBADRQC: int = native.EBADRQC
/** A slot is not valid (57). */
export const EBADSLT: int = native.EBADSLT
/** A font file has a bad format (59). */
export const EBFONT: int = native.EBFONT
/** It is no STREAM (60). */
export const ENOSTR: int = native.ENOSTR
/** There is no data, or no extended attribute of this name (61). */
export const ENODATA: int = native.ENODATA
/** A timer ran out (62). */
export const ETIME: int = native.ETIME
/** Out of STREAMS resources (63). */
export const ENOSR: int = native.ENOSR
/** The machine is not on the network (64). */
export const ENONET: int = native.ENONET
/** A package is not installed (65). */
export const ENOPKG: int = native.ENOPKG
/** The object is on another machine (66). */
export const EREMOTE: int = native.EREMOTE
/** The link to another machine was cut (67). */
export const ENOLINK: int = native.ENOLINK
/** Another machine still advertises it (68). */
export const EADV: int = native.EADV
/** Another machine still has it mounted (69). */
export const ESRMNT: int = native.ESRMNT
/** Sending failed (70). */
export const ECOMM: int = native.ECOMM
/** The other side broke the protocol (71). */
export const EPROTO: int = native.EPROTO
/** The way leads over more than one machine (72). */
export const EMULTIHOP: int = native.EMULTIHOP
/** An error of RFS's own (73). */
export const EDOTDOT: int = native.EDOTDOT
/** The message is not of the expected form, or damaged (74). */
export const EBADMSG: int = native.EBADMSG
/** A value is too large for its type (75). */
export const EOVERFLOW: int = native.EOVERFLOW
/** The name is not unique on the network (76). */
export const ENOTUNIQ: int = native.ENOTUNIQ
/** The descriptor is in a bad state (77). */
export const EBADFD: int = native.EBADFD
/** The other machine's address changed (78). */
export const EREMCHG: int = native.EREMCHG
/** A shared library cannot be reached (79). */
export const ELIBACC: int = native.ELIBACC
/** A shared library is damaged (80). */
export const ELIBBAD: int = native.ELIBBAD
/** The .lib section of a program is damaged (81). */
export const ELIBSCN: int = native.ELIBSCN
/** Too many shared libraries to link (82). */
export const ELIBMAX: int = native.ELIBMAX
/** A shared library cannot be executed itself (83). */
export const ELIBEXEC: int = native.ELIBEXEC
/** The bytes form no character of the encoding (84). */
export const EILSEQ: int = native.EILSEQ
/** The call is to be made again: the kernel's own, a program does not see it (85). */
export const ERESTART: int = native.ERESTART
/** A STREAMS pipe failed (86). */
export const ESTRPIPE: int = native.ESTRPIPE
/** Too many users (87). */
export const EUSERS: int = native.EUSERS
/** The descriptor is no socket (88). */
export const ENOTSOCK: int = native.ENOTSOCK
/** The socket has no peer, and no address was given (89). */
export const EDESTADDRREQ: int = native.EDESTADDRREQ
/** The datagram is larger than can be sent at once (90). */
export const EMSGSIZE: int = native.EMSGSIZE
/** The protocol does not fit the type of the socket (91). */
export const EPROTOTYPE: int = native.EPROTOTYPE
/** The level has no such option (92). */
export const ENOPROTOOPT: int = native.ENOPROTOOPT
/** The domain has no such protocol (93). */
export const EPROTONOSUPPORT: int = native.EPROTONOSUPPORT
/** The domain has no sockets of this type (94). */
export const ESOCKTNOSUPPORT: int = native.ESOCKTNOSUPPORT
/** The socket, or the file system, cannot do this (95). */
export const EOPNOTSUPP: int = native.EOPNOTSUPP
/** Another name for {@link EOPNOTSUPP} (95). */
export const ENOTSUP: int = native.ENOTSUP
/** There is no such protocol family (96). */
export const EPFNOSUPPORT: int = native.EPFNOSUPPORT
/** There is no such address family, or not for this socket (97). */
export const EAFNOSUPPORT: int = native.EAFNOSUPPORT
/** The address is in use (98). */
export const EADDRINUSE: int = native.EADDRINUSE
/** The address is not one of this machine, or no port is left (99). */
export const EADDRNOTAVAIL: int = native.EADDRNOTAVAIL
/** The interface is down (100). */
export const ENETDOWN: int = native.ENETDOWN
/** No route leads to this network (101). */
export const ENETUNREACH: int = native.ENETUNREACH
/** The network dropped the connection (102). */
export const ENETRESET: int = native.ENETRESET
/** The connection was ended on this side before it was accepted (103). */
export const ECONNABORTED: int = native.ECONNABORTED
/** The peer reset the connection (104). */
export const ECONNRESET: int = native.ECONNRESET
/** No memory is left for buffers (105). */
export const ENOBUFS: int = native.ENOBUFS
/** The socket is connected already (106). */
export const EISCONN: int = native.EISCONN
/** The socket is not connected (107). */
export const ENOTCONN: int = native.ENOTCONN
/** Nothing can be sent after a shutdown (108). */
export const ESHUTDOWN: int = native.ESHUTDOWN
/** Too many descriptors are under way between processes (109). */
export const ETOOMANYREFS: int = native.ETOOMANYREFS
/** No answer came in time (110). */
export const ETIMEDOUT: int = native.ETIMEDOUT
/** Nobody listens at this address (111). */
export const ECONNREFUSED: int = native.ECONNREFUSED
/** The other machine is down (112). */
export const EHOSTDOWN: int = native.EHOSTDOWN
/** No route leads to this machine (113). */
export const EHOSTUNREACH: int = native.EHOSTUNREACH
/** The socket is being connected already (114). */
export const EALREADY: int = native.EALREADY
/** The connection is being made: poll says when it is there (115). */
export const EINPROGRESS: int = native.EINPROGRESS
/** The file behind this handle is gone from the server (116). */
export const ESTALE: int = native.ESTALE
/** The file system needs to be repaired (117). */
export const EUCLEAN: int = native.EUCLEAN
/** It is no XENIX named type file (118). */
export const ENOTNAM: int = native.ENOTNAM
/** No XENIX semaphores are available (119). */
export const ENAVAIL: int = native.ENAVAIL
/** It is a named type file (120). */
export const EISNAM: int = native.EISNAM
/** The device at the other end failed to read or write (121). */
export const EREMOTEIO: int = native.EREMOTEIO
/** The user's quota of disk space is used up (122). */
export const EDQUOT: int = native.EDQUOT
/** No medium is in the drive (123). */
export const ENOMEDIUM: int = native.ENOMEDIUM
/** The medium is of the wrong type (124). */
export const EMEDIUMTYPE: int = native.EMEDIUMTYPE
/** The operation was cancelled (125). */
export const ECANCELED: int = native.ECANCELED
/** There is no such key (126). */
export const ENOKEY: int = native.ENOKEY
/** The key has expired (127). */
export const EKEYEXPIRED: int = native.EKEYEXPIRED
/** The key was revoked (128). */
export const EKEYREVOKED: int = native.EKEYREVOKED
/** The key was rejected (129). */
export const EKEYREJECTED: int = native.EKEYREJECTED
/** The holder of a robust mutex died (130). */
export const EOWNERDEAD: int = native.EOWNERDEAD
/** What a robust mutex guards can no longer be put right (131). */
export const ENOTRECOVERABLE: int = native.ENOTRECOVERABLE
/** A switch has turned the radio off (132). */
export const ERFKILL: int = native.ERFKILL
/** The page of memory has a hardware error (133). */
export const EHWPOISON: int = native.EHWPOISON
