import { errno, set_errno } from 'libposix/errno.h'

import { gethostbyname, h_errno, hstrerror } from 'libposix/netdb.h'
import { tell } from '../support/tell.ts'

set_errno(77)
const known = gethostbyname('book') !== null
const before = h_errno
const host = gethostbyname('nobody.book.test')
const after = h_errno
gethostbyname('book')
tell({ known, before, host, after, kept: h_errno, text: hstrerror(after), errno })
