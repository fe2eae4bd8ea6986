import { SIGUSR1, signal } from 'libposix/signal.h'

signal(SIGUSR1, () => {})
