import { mkdtempSync, rmdirSync } from 'node:fs'
import { errno } from 'libposix/errno.h'
import { chdir, getcwd } from 'libposix/unistd.h'

const path = mkdtempSync(`${process.argv[2]}/removed-`)
chdir(path)
rmdirSync(path)
console.log(getcwd(Buffer.alloc(99), 99), errno)
