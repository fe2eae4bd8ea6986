// Tells who opens and closes files until a line is typed: the example of inotify(7).
import { array, ch, char, int, sizeof, start } from 'libposix'
import { EAGAIN, EINTR, errno } from 'libposix/errno.h'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strerror } from 'libposix/string.h'
import {
  IN_CLOSE,
  IN_CLOSE_NOWRITE,
  IN_CLOSE_WRITE,
  IN_ISDIR,
  IN_NONBLOCK,
  IN_OPEN,
  inotify_add_watch,
  inotify_event,
  inotify_init1,
} from 'libposix/sys/inotify.h'
import { close, read, STDIN_FILENO } from 'libposix/unistd.h'

function handle_events(fd: int, wd: Int32Array, argc: int, argv: string[]): void {
  const buf = char.array(4096)
  let event: inotify_event

  while (true) {
    const len = read(fd, buf, sizeof(buf))
    if (len === -1 && errno !== EAGAIN) {
      perror('read')
      exit(EXIT_FAILURE)
    }
    if (len <= 0) break
    for (let ptr = buf; ptr.byteOffset < buf.byteOffset + len; ptr = ptr.subarray(sizeof(inotify_event) + event.len)) {
      event = new inotify_event(ptr)
      if (event.mask & IN_OPEN) printf('IN_OPEN: ')
      if (event.mask & IN_CLOSE_NOWRITE) printf('IN_CLOSE_NOWRITE: ')
      if (event.mask & IN_CLOSE_WRITE) printf('IN_CLOSE_WRITE: ')
      for (let i = 1; i < argc; ++i)
        if (wd[i] === event.wd) {
          printf('%s/', argv[i])
          break
        }
      if (event.len) printf('%s', event.name)
      printf(event.mask & IN_ISDIR ? ' [directory]\n' : ' [file]\n')
    }
  }
}

function main(argc: int, argv: string[]): int {
  const fds = array(pollfd, 2)
  const wd = int.array(argc)
  const buf = char()

  if (argc < 2) {
    fprintf(stderr, 'Usage: %s PATH [PATH ...]\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const fd = inotify_init1(IN_NONBLOCK)
  if (fd === -1) {
    perror('inotify_init1')
    exit(EXIT_FAILURE)
  }
  for (let i = 1; i < argc; i++)
    if ((wd[i] = inotify_add_watch(fd, argv[i], IN_OPEN | IN_CLOSE)) === -1) {
      fprintf(stderr, "Cannot watch '%s': %s\n", argv[i], strerror(errno))
      exit(EXIT_FAILURE)
    }
  fds[0].fd = STDIN_FILENO
  fds[0].events = POLLIN
  fds[1].fd = fd
  fds[1].events = POLLIN
  printf('Listening for events.\n')
  fflush(stdout)
  while (true) {
    if (poll(fds, 2, -1) === -1) {
      if (errno === EINTR) continue
      perror('poll')
      exit(EXIT_FAILURE)
    }
    if (fds[1].revents & POLLIN) {
      handle_events(fd, wd, argc, argv)
      fflush(stdout)
    }
    if (fds[0].revents & POLLIN) {
      while (read(STDIN_FILENO, buf, 1) > 0 && buf[0] !== ch('\n'));
      break
    }
  }
  printf('Listening for events stopped.\n')
  close(fd)
  exit(EXIT_SUCCESS)
}

start(main)
