import { gethostbyname2, h_errno } from 'libposix/netdb.h'
import { tell } from '../support/tell.ts'

tell([gethostbyname2('book', 9999), h_errno !== 0])
