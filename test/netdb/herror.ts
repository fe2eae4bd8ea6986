import { gethostbyname, herror } from 'libposix/netdb.h'

gethostbyname('nobody.test')
herror('look-up')
herror(null)
herror('')
