// The end of the process while threads run: whichever thread calls exit, it is the main one that runs the exit
// handlers, and nobody waits for the others.
#pragma once
#include "internal/argument.h"

namespace libposix {

/** Called in each thread with what ends it: in the main thread the process, by exitStatus(). */
void setEnd(Value function);

/** From any thread but the main one: does not return. */
[[noreturn]] void exitProcess(int status);
int exitStatus();

}  // namespace libposix
