#include "call.h"
#include "fork/fork.h"
#include "strings.h"

#include <unistd.h>

HEADER(unistd) {
  FN(read);
  FN(write);
  FN(close);
  FN(getppid);
  FN_AS(gethostname, [](NonNull<char *> name, size_t len) { return gethostname(name, len); });

  // ---- processes: lib/bits/exec.ts ----
  forking::inheritStdio();
  FN_AS(execv, [](NonNull<const char *> path, Strings argv) { return execv(path, argv); });
  FN_AS(execve, [](const char *path, Strings argv, Strings envp) { return execve(path, argv, envp); });
  FN_AS(execvp, [](NonNull<const char *> file, NonNull<Strings> argv) { return execvp(file, argv.pointer); });
  FN_AS(execvpe, [](NonNull<const char *> file, NonNull<Strings> argv, NonNull<Strings> envp) {
    return execvpe(file, argv.pointer, envp.pointer);
  });
  FN_AS(fexecve, [](int fd, NonNull<Strings> argv, NonNull<Strings> envp) { return fexecve(fd, argv.pointer, envp.pointer); });
}
