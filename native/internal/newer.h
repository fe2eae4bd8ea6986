// Functions of libc that glibc 2.28 lacks, the oldest that the prebuilt addon runs on. They are weak: null where this
// process's libc has none, which is answered with ENOSYS. Those that the kernel has are in newer.cc.
#pragma once
#include <spawn.h>
#include <string.h>

#include <cerrno>

#pragma weak posix_spawn_file_actions_addchdir_np
#pragma weak posix_spawn_file_actions_addclosefrom_np
#pragma weak posix_spawn_file_actions_addfchdir_np
#pragma weak posix_spawn_file_actions_addtcsetpgrp_np
#pragma weak sigabbrev_np
#pragma weak sigdescr_np
#pragma weak strerrordesc_np
#pragma weak strerrorname_np

namespace libposix {

// Whether this process runs on glibc 2.`minor` or a later one.
bool isGlibcSince(int minor);

// Calls a function that returns an error number.
template <typename... P, typename... A>
int newer(int (*function)(P...), A... arguments) {
  return function ? function(arguments...) : ENOSYS;
}
template <typename... P, typename... A>
int newer(int (*function)(P...) noexcept, A... arguments) {
  return function ? function(arguments...) : ENOSYS;
}

}  // namespace libposix
