// Sets the name of the host or of the domain and reads it back.
import { getdomainname, gethostname, setdomainname, sethostname } from 'libposix/unistd.h'

const [set, get] = process.argv[2] === 'sethostname' ? [sethostname, gethostname] : [setdomainname, getdomainname]
const name = Buffer.alloc(64)
console.log(set('elsewhere', 9), get(name, 64), name.toString('utf8', 0, name.indexOf(0)))
