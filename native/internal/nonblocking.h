// Node makes descriptors 0 to 2 non-blocking behind the program's back, as soon as process.stdin or process.stdout is
// looked at. A program that did not ask for O_NONBLOCK itself sees them block, as C's do: system calls and stdio wait.
#pragma once
#include <cstdio>
#include <utility>

namespace libposix {

/** Notes what the flags of 0 to 2 are before the program has done anything to them. */
void findInheritedFlags();

/** Whether O_NONBLOCK is set on `fd`, and by Node: on one of 0 to 2, or a copy of one. */
bool madeNonblocking(int fd);

/** The program set or cleared O_NONBLOCK on `fd`, or put another file in its place. */
void programSets(int fd, bool nonblocking);
void programReplaced(int fd);

/** A call of that number has failed with EAGAIN: true when it is to be made again, because a blocking one would wait.
 */
bool waitsAsInC(long number, const long (&arguments)[6]);

/** Waits as a blocking call on `fd` would; false with errno set where a signal handler ends that call: EINTR. */
bool await(int fd, short events);

/** Another program gets descriptors 0 to 2: they block again, as for those that child_process starts. */
void unblockStdio();

/** For one call of stdio: libc's own reads and writes of the stream block. */
class BlockingStream {
 public:
  explicit BlockingStream(FILE *stream);
  BlockingStream(BlockingStream &&other) : fd_(std::exchange(other.fd_, -1)) {}
  ~BlockingStream();

 private:
  int fd_ = -1;
};

}  // namespace libposix
