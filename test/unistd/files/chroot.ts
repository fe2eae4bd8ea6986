import { chdir, chroot } from 'libposix/unistd.h'

// Node keeps the answer for the next time.
process.cwd()
console.log(chroot(process.argv[2]!), chdir('/full'), process.cwd())
