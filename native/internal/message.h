// The structs that hold pointers: iovec, msghdr. JavaScript keeps what a pointer points to beside the struct's bytes
// and passes it as an argument of its own; here C's struct is put together from a copy of the bytes and those views,
// each length checked against its view.
#pragma once
#include "internal/call.h"

#include <memory>
#include <vector>

#include <sys/socket.h>
#include <sys/uio.h>

namespace libposix {

// What becomes of the memory.
enum class Use { Read, Written, Elsewhere };

// `struct iovec *iov` of `count` elements.
class Iovecs {
 public:
  // `bases`: what iov_base points to, the view itself for one element, an array of views otherwise. `use` says what C
  // does with them: memory that is only read may be a string; memory of another process is an address.
  Iovecs(View array, size_t count, Value bases, Use use);
  const iovec *c() const { return pointer_; }

 private:
  void point(iovec &at, Value base, size_t index, Use use);

  static constexpr size_t few = 8;
  iovec few_[few];
  std::vector<iovec> many_;
  std::vector<std::unique_ptr<std::string>> literals_;
  const iovec *pointer_ = nullptr;
};

// Control data that is to be sent: a RangeError for what may hold addresses.
void holdsNoAddress(const std::vector<std::byte> &control);

// The descriptors that a message has brought are the program's.
void giveRights(const msghdr &message);

// `struct msghdr *msg`.
class Message {
 public:
  struct Pointers {
    Value name, iov;
    size_t iovlen;  // of which there are bases
    Value bases, control;
  };
  // By value: another thread could change a header that is read twice.
  Message(msghdr header, const Pointers &pointers, Use use);
  msghdr *c() { return &header_; }
  // Results to the struct in JavaScript's memory, whose pointers are none of C's.
  static void store(const msghdr &from, std::byte *to);

 private:
  void point(View control, Use use);

  msghdr header_;
  Iovecs iovecs_;
  std::vector<std::byte> control_;
};

// `struct mmsghdr *msgvec` of `count` elements; `pointers` has five of each, one after the other.
class Messages {
 public:
  Messages(View array, size_t count, Value pointers, Use use);
  mmsghdr *c() { return array_.null() ? nullptr : headers_.data(); }
  // Results of the first `count`.
  void store(size_t count) const;

 private:
  View array_;
  std::vector<std::unique_ptr<Message>> messages_;
  std::vector<mmsghdr> headers_;
};

}  // namespace libposix
