// Starts a program, without its standard output or with all signals blocked: the example of posix_spawn(3).
import { ch, int, start } from 'libposix'
import { sigfillset, sigset_t } from 'libposix/signal.h'
import {
  POSIX_SPAWN_SETSIGMASK,
  posix_spawn_file_actions_addclose,
  posix_spawn_file_actions_destroy,
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
  posix_spawnattr_destroy,
  posix_spawnattr_init,
  posix_spawnattr_setflags,
  posix_spawnattr_setsigmask,
  posix_spawnattr_t,
  posix_spawnp,
} from 'libposix/spawn.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strerror } from 'libposix/string.h'
import { pid_t } from 'libposix/sys/types.h'
import { WEXITSTATUS, WIFEXITED, WTERMSIG, waitpid } from 'libposix/sys/wait.h'
import { environ, getopt, optind, STDOUT_FILENO } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const file_actions = new posix_spawn_file_actions_t()
  let file_actionsp: posix_spawn_file_actions_t | null = null
  const attr = new posix_spawnattr_t()
  let attrp: posix_spawnattr_t | null = null
  const mask = new sigset_t()
  const child_pid = pid_t()
  const status = int()
  let opt: int

  while ((opt = getopt(argc, argv, '+sc')) !== -1) {
    switch (opt) {
      case ch('c'):
        posix_spawn_file_actions_init(file_actions)
        posix_spawn_file_actions_addclose(file_actions, STDOUT_FILENO)
        file_actionsp = file_actions
        break
      case ch('s'):
        posix_spawnattr_init(attr)
        posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSIGMASK)
        sigfillset(mask)
        posix_spawnattr_setsigmask(attr, mask)
        attrp = attr
    }
  }
  if (optind >= argc) {
    fprintf(stderr, 'Usage: %s [-sc] command [argument...]\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const s = posix_spawnp(child_pid, argv[optind], file_actionsp, attrp, argv.slice(optind), environ)
  if (s !== 0) {
    fprintf(stderr, 'posix_spawn: %s\n', strerror(s))
    exit(EXIT_FAILURE)
  }
  if (attrp !== null) posix_spawnattr_destroy(attrp)
  if (file_actionsp !== null) posix_spawn_file_actions_destroy(file_actionsp)
  if (waitpid(child_pid[0], status, 0) === -1) {
    perror('waitpid')
    exit(EXIT_FAILURE)
  }
  if (WIFEXITED(status)) printf('Child status: exited, status=%d\n', WEXITSTATUS(status))
  else printf('Child status: killed by signal %d\n', WTERMSIG(status))
  exit(EXIT_SUCCESS)
}

start(main)
