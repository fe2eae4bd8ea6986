// system(3), whose wait lets the handlers of signals run.
#pragma once

namespace libposix {

/** As system(3), for a command. */
int runCommand(const char *command);

}  // namespace libposix
