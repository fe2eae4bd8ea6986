import { clearenv, getenv } from 'libposix/stdlib.h'

console.log(clearenv(), getenv('PATH'), Object.keys(process.env).length)
