import { fclose, getchar, printf, puts, stdin, stdout } from 'libposix/stdio.h'

printf('before')
for (const stream of [stdin, stdout]) if (fclose(stream) !== 0) process.exit(9)
for (const call of [() => printf('x'), () => puts('x'), getchar, () => fclose(stdin)]) {
  try {
    call()
    process.exit(8)
  } catch (error) {
    if (!(error instanceof RangeError)) process.exit(7)
  }
}
