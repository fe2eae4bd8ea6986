#include "internal/descriptors.h"
#include "internal/interrupt/owner.h"
#include "internal/loop.h"
#include "internal/nonblocking.h"
#include "internal/result.h"
#include "internal/stack.h"
#include "internal/strings.h"

#include <fcntl.h>
#include <unistd.h>

using namespace libposix;

namespace {

int replaced(int fd) {
  programReplaced(fd);
  noteClosed(fd);
  return given(fd);
}

int opened(const int *pipefd, int result) {
  if (result == 0) given(pipefd[0]), given(pipefd[1]);
  return result;
}

// An exec that fails comes back.
int becoming(auto exec) {
  unblockStdio();
  const IgnoredByKernel ignored;
  return exec();
}

// Of a file that may be a script without #!, whose arguments libc copies onto the stack.
int becomingScript(char *const *argv, auto exec) {
  size_t count = 0;
  while (argv[count] != nullptr) count++;
  if (stackHolds(count + 2, sizeof(*argv))) return becoming(exec);
  errno = E2BIG;
  return -1;
}

}  // namespace

HEADER(unistd) {
  // Descriptors
  FN_AS(read, [](Descriptor fd, void *buf, size_t count) { return interruptible(SYS_read, fd, buf, count); });
  FN_AS(write, [](Descriptor fd, const void *buf, size_t count) { return interruptible(SYS_write, fd, buf, count); });
  BLOCKING_AS(pread, SYS_pread64);
  BLOCKING_AS(pwrite, SYS_pwrite64);
  // libc's own looks for pthread_cancel(3), which is not how threads are cancelled here, and is dearer for it.
  FN_AS(close, [](int fd) { return closing(fd, [fd] { return static_cast<int>(syscall(SYS_close, fd)); }); });
  FN(lseek);
  FN_AS(dup, [](Descriptor oldfd) { return given(dup(oldfd)); });
  FN_AS(dup2, [](Descriptor oldfd, int newfd) { return replaced(isNodes(newfd) ? notOpen() : dup2(oldfd, newfd)); });
  FN_AS(dup3, [](Descriptor oldfd, int newfd, int flags) {
    return replaced(isNodes(newfd) ? notOpen() : dup3(oldfd, newfd, flags));
  });
  FN_AS(pipe, [](Array<int, 2> pipefd) { return opened(pipefd, pipe(pipefd)); });
  FN_AS(pipe2, [](Array<int, 2> pipefd, int flags) { return opened(pipefd, pipe2(pipefd, flags)); });
  FN_AS(closefrom, [](int lowfd) { closeRange(static_cast<unsigned>(std::max(lowfd, 0)), ~0u, 0); });
  FN_AS(close_range, [](unsigned first, unsigned last, int flags) { return closeRange(first, last, flags); });
  BLOCKING(copy_file_range);
  FN(fsync);
  FN(fdatasync);
  FN(sync);
  FN(syncfs);
  FN(ftruncate);
  FN(truncate);
  // libc waits in its fcntl(2), where no handler can run and no thread can be stopped.
  FN_AS(lockf, [](int fd, int cmd, off_t len) {
    if (cmd != F_LOCK) return lockf(fd, cmd, len);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_CUR;
    lock.l_len = len;
    return static_cast<int>(interruptible(SYS_fcntl, fd, F_SETLKW, &lock));
  });

  // Terminals
  FN_AS(isatty, [](int fd) { return isatty(fd) ? 1 : -1; });
  FN_AS(ttyname_r, [](int fd, NonNull<char *> buf, size_t buflen) { return ttyname_r(fd, buf, buflen); });
  FN(tcgetpgrp);
  FN(tcsetpgrp);

  // Names of files
  FN(access);
  FN(faccessat);
  FN(euidaccess);
  FN(eaccess);
  FN(chown);
  FN(lchown);
  FN(fchown);
  FN(fchownat);
  FN(link);
  FN(linkat);
  FN(symlink);
  FN(symlinkat);
  FN_AS(readlink, [](const char *pathname, char *buf, size_t bufsiz) {
    return interruptible(SYS_readlinkat, AT_FDCWD, pathname, buf, bufsiz);
  });
  BLOCKING(readlinkat);
  FN(unlink);
  FN(unlinkat);
  FN(rmdir);
  FN(chdir);
  FN(fchdir);
  FN(chroot);
  FN_AS(getcwd, [](NonNull<char *> buf, size_t size) { return getcwd(buf, size) ? 0 : -1; });

  // Processes
  FN(getpid);
  FN(getppid);
  FN(gettid);
  FN(getpgrp);
  FN(getpgid);
  FN(setpgid);
  FN(setpgrp);
  FN(getsid);
  FN(setsid);
  FN_AS(nice, [](int inc) { return withErrno(-1, [&] { return nice(inc); }); });

  FN(_exit);

  // Other programs: lib/unistd/exec.ts
  FN_AS(execv, [](NonNull<const char *> path, Strings argv) { return becoming([&] { return execv(path, argv); }); });
  FN_AS(execve, [](const char *path, Strings argv, Strings envp) {
    return becoming([&] { return execve(path, argv, envp); });
  });
  FN_AS(execvp, [](NonNull<const char *> file, NonNull<Strings> argv) {
    return becomingScript(argv.pointer, [&] { return execvp(file, argv.pointer); });
  });
  FN_AS(execvpe, [](NonNull<const char *> file, NonNull<Strings> argv, NonNull<Strings> envp) {
    return becomingScript(argv.pointer, [&] { return execvpe(file, argv.pointer, envp.pointer); });
  });
  FN_AS(fexecve, [](int fd, NonNull<Strings> argv, NonNull<Strings> envp) {
    return becoming([&] { return fexecve(fd, argv.pointer, envp.pointer); });
  });

  // Waiting for time and signals: lib/unistd/alarm.ts
  FN(alarm);
  FN_AS(ualarm, [](useconds_t usecs, useconds_t interval) {
    return withErrno(static_cast<useconds_t>(-1), [&] { return ualarm(usecs, interval); });
  });
  FN_AS(pause, [] { return static_cast<int>(interruptible(SYS_ppoll, 0, 0, 0, 0, 0)); });
  FN_AS(sleep, [](unsigned seconds) {
    timespec left = {static_cast<time_t>(seconds), 0};
    if (interruptible(SYS_nanosleep, &left, &left) == 0) return WithErrno{0, 0};
    return WithErrno{static_cast<double>(left.tv_sec), errno};
  });
  FN_AS(usleep, [](useconds_t usec) {
    timespec left = {static_cast<time_t>(usec / 1'000'000), static_cast<long>(usec % 1'000'000) * 1000};
    return static_cast<int>(interruptible(SYS_nanosleep, &left, &left));
  });

  // Users and groups
  FN(getuid);
  FN(geteuid);
  FN(getgid);
  FN(getegid);
  FN(getresuid);
  FN(getresgid);
  FN(setuid);
  FN(setgid);
  FN(seteuid);
  FN(setegid);
  FN(setreuid);
  FN(setregid);
  FN(setresuid);
  FN(setresgid);
  FN_AS(getgroups, [](int size, View list) {
    return getgroups(size, size > 0 && !list.null() ? list.holding<gid_t>(size) : list.as<gid_t>());
  });
  FN(group_member);
  FN_AS(getlogin_r, [](NonNull<char *> buf, size_t bufsize) { return getlogin_r(buf, bufsize); });

  // The system
  FN_AS(sysconf, [](int name) { return withErrno(-1, [&] { return sysconf(name); }); });
  FN_AS(pathconf,
        [](NonNull<const char *> path, int name) { return withErrno(-1, [&] { return pathconf(path, name); }); });
  FN_AS(fpathconf, [](int fd, int name) { return withErrno(-1, [&] { return fpathconf(fd, name); }); });
  FN_AS(confstr,
        [](int name, char *buf, size_t size) { return withErrno(0, [&] { return confstr(name, buf, size); }); });
  FN_AS(gethostname, [](NonNull<char *> name, size_t len) { return gethostname(name, len); });
  FN(sethostname);
  FN_AS(getdomainname, [](NonNull<char *> name, size_t len) { return getdomainname(name, len); });
  FN(setdomainname);
  FN_AS(gethostid, [] { return static_cast<double>(gethostid()); });
  FN(getpagesize);
  FN(getdtablesize);
  FN(getentropy);

  INT(STDIN_FILENO);
  INT(STDOUT_FILENO);
  INT(STDERR_FILENO);
  INT(L_SET);
  INT(L_INCR);
  INT(L_XTND);
  INT(F_OK);
  INT(R_OK);
  INT(W_OK);
  INT(X_OK);
  INT(F_ULOCK);
  INT(F_LOCK);
  INT(F_TLOCK);
  INT(F_TEST);
  INT(CLOSE_RANGE_UNSHARE);
  INT(CLOSE_RANGE_CLOEXEC);
  INT(_POSIX_VDISABLE);
  INT(_POSIX_VERSION);
  INT(_POSIX2_VERSION);
  INT(_XOPEN_VERSION);
}
