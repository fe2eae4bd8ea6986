import { errno } from 'libposix/errno.h'
import { getifaddrs } from 'libposix/ifaddrs.h'
import { withoutDescriptors } from '../support/descriptors.ts'
import { tell } from '../support/tell.ts'

const ifap = ['before'] as never
tell(withoutDescriptors(() => [getifaddrs(ifap), errno, ifap[0]]))
