// The descriptors that one thread watches, in an epoll of their own: it is level-triggered, leaves their flags alone,
// and says itself what cannot be watched.
#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

#include <sys/epoll.h>

namespace libposix::loops {

// Never used twice, so that an event of a watch that has ended is told from those of others.
using Id = uint64_t;

// What is told in one turn of the loop; the kernel begins with the others in the next.
struct Ready {
  epoll_event events[64];
  size_t count;
};

class Watches {
 public:
  /** 0, or -errno. */
  int open();
  void close();
  int queue() const { return queue_; }

  /**
   * The new watch's, or -errno. A watch of another file that had the number before is lost; so is, in a child of fork,
   * one that is not inherited. Only what is `own` may be a descriptor that does not exist for the program.
   */
  int64_t add(int fd, uint32_t events, bool inherited, bool own);
  /** 0, or -errno. */
  int change(Id, uint32_t events);
  void remove(Id);
  bool has(Id id) const { return all_.contains(id); }
  bool watches(unsigned first, unsigned last) const;

  /** What is ready now. False: what no watch knows is ready, and would be for ever. */
  bool wait(Ready &);

  /** Removes those whose descriptor has been closed, or is another file's now: their ids. */
  std::vector<Id> removeLost();

  /**
   * A new queue under the old number; false: there is none. Only a process without other threads may give the number
   * back meanwhile.
   */
  bool renew(bool alone);

 private:
  struct Watch {
    int fd;  // -1: lost
    uint32_t events;
    bool inherited;
  };

  void lose(Id);
  bool isLost(Id, const Watch &) const;

  int queue_ = -1;
  Id last_ = 0;
  std::unordered_map<Id, Watch> all_;
  std::unordered_map<int, Id> byDescriptor_;
};

}  // namespace libposix::loops
