import { gethostbyname } from 'libposix/netdb.h'
import { tell } from '../support/tell.ts'

const host = gethostbyname('book')!
const walked = { aliases: [] as (string | null)[], addresses: [] as number[][] }
for (let i = 0; host.h_aliases[i]; i++) walked.aliases.push(host.h_aliases[i]!)
const all = gethostbyname('www.book.test')!
for (let i = 0; all.h_addr_list[i]; i++) walked.addresses.push([...all.h_addr_list[i]!])
const { h_name, h_addrtype, h_length } = all
tell({
  walked,
  h_name,
  h_addrtype,
  h_length,
  ends: [all.h_aliases.at(-1), all.h_addr_list.at(-1)],
  first: [...all.h_addr!],
})
