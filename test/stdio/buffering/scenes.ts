// What buffering.c of test/peers writes, in TypeScript.
import { start } from 'libposix'
import {
  _IOLBF,
  _IONBF,
  fgets,
  fprintf,
  fputs,
  printf,
  putchar,
  scanf,
  setvbuf,
  stderr,
  stdin,
  stdout,
} from 'libposix/stdio.h'
import { atexit, exit } from 'libposix/stdlib.h'
import { _exit } from 'libposix/unistd.h'

start((_argc, argv) => {
  const line = Buffer.alloc(100)
  const number = new Int32Array(1)
  switch (argv[1]) {
    case 'mixed':
      fputs('out 1\n', stdout)
      fputs('err 1\n', stderr)
      printf('out %d, no newline', 2)
      fprintf(stderr, 'err %d\n', 2)
      fputs('\nout 3\n', stdout)
      return 0
    case '_exit':
      printf('line\nno newline')
      return _exit(3)
    case 'exit':
      atexit(() => void fputs('[first registered]', stdout))
      atexit(() => void fputs('[second registered]', stdout))
      printf('line\nno newline')
      return exit(256 + 7)
    case 'prompt':
      printf('prompt: ')
      fgets(line, 100, stdin)
      fprintf(stderr, 'got %s', line)
      printf('number: ')
      if (scanf('%d', number) === 1) fprintf(stderr, 'got %d\n', number[0])
      printf('bye')
      return 0
    case 'unbuffered':
      setvbuf(stdout, null, _IONBF, 0)
      printf('out 1')
      fprintf(stderr, 'err 1')
      putchar('2')
      fputs('err 2', stderr)
      return 0
    case 'lines':
      setvbuf(stdout, Buffer.alloc(1000), _IOLBF, 1000)
      printf('one\ntwo')
      fprintf(stderr, '<err>')
      printf(' three\nfour')
      fprintf(stderr, '<err>')
      return 0
    case 'full':
      for (let i = 0; i < 3000; i++) {
        printf('line %d of the output\n', i)
        if (i % 500 === 0) fprintf(stderr, '<err %d>', i)
      }
      return _exit(0)
  }
  return 9
})
