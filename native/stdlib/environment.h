// Writes to libc's environment that leave alone what another thread may be reading.
#pragma once

namespace libposix {

// What they return when the environment is one that libc allocated for a write of Node's: its lock is Node's, and so
// the call has to be made by way of process.env.
constexpr int notOurs = 1;

// As libc's functions of these names, with errno.
int setVariable(const char *name, const char *value, bool overwrite);
int putVariable(const char *entry);
int unsetVariable(const char *name);
int clearVariables();
// False when it is notOurs.
bool getVariable(const char *name, const char **value);

}  // namespace libposix
