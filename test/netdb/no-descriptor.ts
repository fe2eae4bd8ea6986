import { EMFILE, errno } from 'libposix/errno.h'
import { gethostbyname, h_errno, NETDB_INTERNAL } from 'libposix/netdb.h'
import { withoutDescriptors } from '../support/descriptors.ts'
import { tell } from '../support/tell.ts'

tell(withoutDescriptors(() => [gethostbyname('book'), h_errno === NETDB_INTERNAL, errno === EMFILE]))
