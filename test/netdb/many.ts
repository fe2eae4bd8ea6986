import { gethostbyname } from 'libposix/netdb.h'
import { tell } from '../support/tell.ts'

const host = gethostbyname('many.book.test')!
tell([new Set(host.h_addr_list.filter(Boolean).map(String)).size, new Set(host.h_aliases.filter(Boolean)).size])
