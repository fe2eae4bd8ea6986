#include "call.h"
#include "fork/fork.h"
#include "strings.h"

#include <fcntl.h>
#include <unistd.h>

using namespace libposix;

namespace {

// A result of which -1 may be a value: what errno became is told apart from it.
template <typename Call>
double result(Array<int, 1> error, Call call) {
  errno = 0;
  auto value = call();
  error[0] = errno;
  return static_cast<double>(value);
}

}  // namespace

HEADER(unistd) {
  // Descriptors
  BLOCKING(read);
  BLOCKING(write);
  BLOCKING_AS(pread, SYS_pread64);
  BLOCKING_AS(pwrite, SYS_pwrite64);
  FN(close);
  FN(lseek);
  FN(dup);
  FN(dup2);
  FN(dup3);
  FN_AS(pipe, [](Array<int, 2> pipefd) { return pipe(pipefd); });
  FN_AS(pipe2, [](Array<int, 2> pipefd, int flags) { return pipe2(pipefd, flags); });
  FN(closefrom);
  FN(close_range);
  BLOCKING(copy_file_range);
  FN(fsync);
  FN(fdatasync);
  FN(sync);
  FN(syncfs);
  FN(ftruncate);
  FN(truncate);
  FN(lockf);

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
  FN_AS(nice, [](int inc, Array<int, 1> error) { return result(error, [&] { return nice(inc); }); });

  FN(_exit);

  // Other programs: lib/bits/exec.ts
  forking::inheritStdio();
  FN_AS(execv, [](NonNull<const char *> path, Strings argv) { return execv(path, argv); });
  FN_AS(execve, [](const char *path, Strings argv, Strings envp) { return execve(path, argv, envp); });
  FN_AS(execvp, [](NonNull<const char *> file, NonNull<Strings> argv) { return execvp(file, argv.pointer); });
  FN_AS(execvpe, [](NonNull<const char *> file, NonNull<Strings> argv, NonNull<Strings> envp) {
    return execvpe(file, argv.pointer, envp.pointer);
  });
  FN_AS(fexecve,
        [](int fd, NonNull<Strings> argv, NonNull<Strings> envp) { return fexecve(fd, argv.pointer, envp.pointer); });

  // Waiting for time and signals: lib/bits/alarm.ts
  FN(alarm);
  FN(ualarm);
  FN_AS(pause, [] { return static_cast<int>(interruptible(SYS_ppoll, 0, 0, 0, 0, 0)); });
  FN_AS(sleep, [](unsigned seconds) {
    timespec left = {static_cast<time_t>(seconds), 0};
    return interruptible(SYS_nanosleep, &left, &left) == 0 ? 0u : static_cast<unsigned>(left.tv_sec);
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
  FN_AS(sysconf, [](int name, Array<int, 1> error) { return result(error, [&] { return sysconf(name); }); });
  FN_AS(pathconf, [](NonNull<const char *> path, int name, Array<int, 1> error) {
    return result(error, [&] { return pathconf(path, name); });
  });
  FN_AS(fpathconf,
        [](int fd, int name, Array<int, 1> error) { return result(error, [&] { return fpathconf(fd, name); }); });
  FN_AS(confstr, [](int name, char *buf, size_t size, Array<int, 1> error) {
    return result(error, [&] { return confstr(name, buf, size); });
  });
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
  INT(SEEK_SET);
  INT(SEEK_CUR);
  INT(SEEK_END);
  INT(SEEK_DATA);
  INT(SEEK_HOLE);
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
