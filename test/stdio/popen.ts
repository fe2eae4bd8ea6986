import { pclose, popen } from 'libposix/stdio.h'

pclose(popen('echo from the command', 'w')!)
