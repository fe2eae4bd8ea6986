// Becomes a shell that says what it finds in the environment, one variable from before and one set here.
import { setenv } from 'libposix/stdlib.h'
import { environ, execve } from 'libposix/unistd.h'

setenv('LIBPOSIX_HERE', 'here', 1)
execve('/bin/sh', ['sh', '-c', 'echo "$LIBPOSIX_ENVIRON"; echo "$LIBPOSIX_HERE"'], environ)
