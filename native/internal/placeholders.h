// Who opens something gets the lowest number that is free. Where the program has closed any of 0 to 2, that is not to
// be libuv: it aborts when it closes what it believes to be stdio. So they are taken while it opens something.
#pragma once

namespace libposix {

/** Takes those of 0 to 2 that are free; whether there were any. */
bool takeStdio();

/** Frees them again, when all who took them have said so. */
void leaveStdio();

}  // namespace libposix
