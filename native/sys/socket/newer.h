// Options of newer kernels that glibc's headers do not know yet: the kernel's numbers, for architectures that take them
// from asm-generic, as x86-64 and arm64 do.
#pragma once
#include <netinet/in.h>
#include <sys/socket.h>

#ifndef SO_PASSPIDFD
#define SO_PASSPIDFD 76
#endif
#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77
#endif
#ifndef SCM_PIDFD
#define SCM_PIDFD 4
#endif
#ifndef IP_LOCAL_PORT_RANGE
#define IP_LOCAL_PORT_RANGE 51
#endif
