// Prints of some signals whether they were ignored when it started.
import { start } from 'libposix'
import { SIG_IGN, SIGHUP, SIGINT, SIGPIPE, SIGTERM, SIGXFSZ, signal } from 'libposix/signal.h'

start(() => {
  const ignored = [SIGHUP, SIGINT, SIGPIPE, SIGTERM, SIGXFSZ].filter(signum => signal(signum, SIG_IGN) === SIG_IGN)
  process.stdout.write(ignored.join())
  process.stdout.write(` ${process.env.LIBPOSIX_IGNORED}`)
})
