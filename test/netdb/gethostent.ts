import { endhostent, gethostent, type hostent, sethostent } from 'libposix/netdb.h'
import { tell } from '../support/tell.ts'

const names: string[] = []
for (let host: hostent | null; (host = gethostent()); ) names.push(host.h_name)
sethostent(0)
const again = gethostent()!.h_name
gethostent()
endhostent()
tell([names, again, gethostent()!.h_name])
