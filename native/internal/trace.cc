// What the trace needs of the system: the clock, a descriptor to write to that the program does not see, and what the
// kernel knows of the program's own descriptors. None of these is a call of the program's: no signal handler runs
// around them, nothing that one threw comes out of them, and errno stays as it was.
#include <fcntl.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <cmath>
#include <cstring>
#include <string_view>

#include "internal/call.h"
#include "internal/descriptors.h"

namespace libposix {

namespace {

constexpr size_t most = 3;

// undefined where JavaScript cannot be answered any more.
template <auto function>
napi_value quietly(napi_env env, napi_callback_info info) {
  const int error = errno;
  napi_value argv[most], result = nullptr;
  size_t argc = most;
  try {
    if (napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr) == napi_ok) result = function(env, argv);
  } catch (...) {
    // Whoever is traced goes on.
  }
  errno = error;
  return result;
}

int32_t integer(napi_env env, napi_value value) {
  int32_t result = -1;
  check(napi_get_value_int32(env, value, &result));
  return result;
}

double real(napi_env env, napi_value value) {
  double result = 0;
  check(napi_get_value_double(env, value, &result));
  return result;
}

// In nanoseconds.
double monotonic() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

napi_value now(napi_env env, napi_value *) { return number(env, monotonic()); }

// One for all threads of the process; a child of fork writes to its parent's.
int out = -1;

// The descriptors just below the limit are the last that a program gets.
int hidden(int fd) {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  for (rlim_t from = std::min<rlim_t>(limit.rlim_cur, 1024) - 1; from > 2; from--) {
    const int high = fcntl(fd, F_DUPFD_CLOEXEC, static_cast<int>(from));
    if (high != -1) return high;
  }
  return -1;
}

// open(path) or open(fd): 0 or an error number. Those who write to a file share a lock of it until they have ended,
// children of fork too: whoever wants the whole trace asks for it alone.
napi_value open(napi_env env, napi_value *argv) {
  if (out != -1) return number(env, 0);
  napi_valuetype type;
  check(napi_typeof(env, argv[0], &type));
  const bool given = type == napi_number;
  const int fd = given ? integer(env, argv[0])
                       : ::open(string(env, argv[0]).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  const int high = fd == -1 ? -1 : hidden(fd);
  const int error = high == -1 ? errno : 0;
  if (!given && fd != -1) close(fd);
  if (!given && high != -1) flock(high, LOCK_SH | LOCK_NB);
  if (high != -1) hide(out = high);
  return number(env, error);
}

void writeAll(const char *text, size_t length) {
  while (length > 0) {
    const ssize_t written = ::write(out, text, length);
    if (written == -1 && errno == EAGAIN) {
      pollfd room = {out, POLLOUT, 0};
      poll(&room, 1, -1);
    } else if (written == -1 && errno != EINTR) {
      return;
    } else if (written > 0) {
      text += written;
      length -= static_cast<size_t>(written);
    }
  }
}

// What this thread's lines begin with: `[4711] `, and in JSON `,"pid":4711,"tid":4711`.
thread_local std::string mark, ids;

// A line in the making: what stands before and after the text that JavaScript has made.
class Line {
 public:
  Line &operator+=(std::string_view text) {
    memcpy(end_, text.data(), text.size());
    end_ += text.size();
    return *this;
  }
  Line &operator+=(int64_t number) {
    end_ = std::to_chars(end_, end_ + 20, number).ptr;
    return *this;
  }
  operator std::string_view() const { return {begin_, static_cast<size_t>(end_ - begin_)}; }

 private:
  // Room for the ids and times.
  char begin_[256];
  char *end_ = begin_;
};

// In one write, so that lines of several processes do not mix.
napi_value writeLine(napi_env env, std::string_view before, napi_value text, std::string_view after) {
  char line[2048];
  const size_t room = sizeof(line) - before.size() - after.size();
  size_t length;
  check(napi_get_value_string_utf8(env, text, line + before.size(), room, &length));
  // What did not fit was cut at a whole character.
  if (length + 4 < room) {
    memcpy(line, before.data(), before.size());
    memcpy(line + before.size() + length, after.data(), after.size());
    writeAll(line, before.size() + length + after.size());
  } else {
    const std::string longer = std::string(before) + string(env, text) + std::string(after);
    writeAll(longer.data(), longer.size());
  }
  return undefined(env);
}

// writeText(text)
napi_value writeText(napi_env env, napi_value *argv) { return writeLine(env, mark, argv[0], "\n"); }

// writeTextCall(text, took): with how long it took, in nanoseconds.
napi_value writeTextCall(napi_env env, napi_value *argv) {
  constexpr int64_t second = 1'000'000;
  const auto took = static_cast<int64_t>(real(env, argv[1]) / 1000 + 0.5);
  Line after;
  after += " <";
  after += took / second;
  // A one before the six digits keeps their zeros; it is the point's place.
  Line digits;
  digits += second + took % second;
  after += ".";
  after += std::string_view(digits).substr(1);
  after += ">\n";
  return writeLine(env, mark, argv[0], after);
}

// writeJson(event, members): a line.
napi_value writeJson(napi_env env, napi_value *argv) {
  Line before;
  before += "{\"event\":\"";
  before += string(env, argv[0]);
  before += "\"";
  before += ids;
  before += ",";
  return writeLine(env, before, argv[1], "}\n");
}

// writeJsonCall(members, t0, t1)
napi_value writeJsonCall(napi_env env, napi_value *argv) {
  Line before;
  before += "{\"event\":\"call\"";
  before += ids;
  before += ",\"t0\":";
  before += static_cast<int64_t>(real(env, argv[1]));
  before += ",\"t1\":";
  before += static_cast<int64_t>(real(env, argv[2]));
  before += ",";
  return writeLine(env, before, argv[0], "}\n");
}

// identify(): asks which process and thread this is.
napi_value identify(napi_env env, napi_value *) {
  const std::string pid = std::to_string(getpid()), tid = std::to_string(gettid());
  mark = '[' + tid + "] ";
  ids = ",\"pid\":" + pid + ",\"tid\":" + tid;
  return undefined(env);
}

// By its address threads have a mutex in common.
napi_value address(napi_env env, napi_value *argv) {
  return number(env, static_cast<double>(reinterpret_cast<uintptr_t>(View::from(env, argv[0]).data())));
}

bool waits(int fd, short events) {
  pollfd wanted = {fd, events, 0};
  return poll(&wanted, 1, 0) == 0 && !(fcntl(fd, F_GETFL) & O_NONBLOCK);
}

// reads(fd), writes(fd): the time at which a call that reads or writes begins, less than 0 if it would block now.
template <short events>
napi_value begins(napi_env env, napi_value *argv) {
  const bool blocks = waits(integer(env, argv[0]), events);
  const double time = monotonic();
  return number(env, blocks ? -time : time);
}

// TCP_LISTEN, which only libc's own header names.
constexpr int listening = 10;

template <typename T>
T option(int fd, int level, int name) {
  T value{};
  socklen_t length = sizeof(value);
  getsockopt(fd, level, name, &value, &length);
  return value;
}

// What file() tells, in this order, as lib/internal/trace/files.ts reads it; NaN is what the kernel does not say.
struct Facts {
  double mode = NAN, inode = NAN, domain = NAN, type = NAN, state = NAN, inq = NAN, backlog = NAN, outq = NAN,
         unsent = NAN, access = NAN, localLength = NAN, peerLength = NAN;
};

// Of both ends.
struct Addresses {
  sockaddr_storage local, peer;
};

double end(int fd, sockaddr_storage &address, decltype(getsockname) *ask) {
  socklen_t length = sizeof(address);
  if (ask(fd, reinterpret_cast<sockaddr *>(&address), &length) == -1) return NAN;
  return static_cast<double>(std::min<size_t>(length, sizeof(address)));
}

// In bytes.
double queued(int fd, unsigned long request) {
  int count;
  return ioctl(fd, request, &count) == 0 ? count : NAN;
}

void describeSocket(int fd, Facts &facts, Addresses &addresses) {
  const int domain = option<int>(fd, SOL_SOCKET, SO_DOMAIN), type = option<int>(fd, SOL_SOCKET, SO_TYPE);
  facts.domain = domain;
  facts.type = type;
  facts.localLength = end(fd, addresses.local, getsockname);
  facts.peerLength = end(fd, addresses.peer, getpeername);
  if ((domain == AF_INET || domain == AF_INET6) && type == SOCK_STREAM) {
    const auto info = option<tcp_info>(fd, IPPROTO_TCP, TCP_INFO);
    facts.state = info.tcpi_state;
    // Of a listening socket these two count connections.
    if (info.tcpi_state == listening) {
      facts.inq = info.tcpi_unacked;
      facts.backlog = info.tcpi_sacked;
      return;
    }
    facts.unsent = info.tcpi_notsent_bytes;
  }
  facts.inq = queued(fd, FIONREAD);
  facts.outq = queued(fd, SIOCOUTQ);
}

// file(fd, facts, addresses): what the descriptor is open on; false where it is open on nothing, or is not the
// program's.
napi_value file(napi_env env, napi_value *argv) {
  const int fd = integer(env, argv[0]);
  struct stat status;
  if (isNodes(fd) || fstat(fd, &status) == -1) return boolean(env, false);
  Facts &facts = *View::from(env, argv[1]).holding<Facts>();
  facts = {};
  facts.mode = status.st_mode & S_IFMT;
  facts.inode = static_cast<double>(status.st_ino);
  if (S_ISSOCK(status.st_mode)) describeSocket(fd, facts, *View::from(env, argv[2]).holding<Addresses>());
  if (S_ISFIFO(status.st_mode)) {
    facts.access = fcntl(fd, F_GETFL) & O_ACCMODE;
    facts.inq = queued(fd, FIONREAD);
  }
  return boolean(env, true);
}

template <auto function>
void define(Header &header, const char *name) {
  napi_value made;
  check(napi_create_function(header.env(), name, NAPI_AUTO_LENGTH, quietly<function>, nullptr, &made));
  header.set(name, made);
}

}  // namespace

}  // namespace libposix

HEADER(internal_trace) {
  define<now>(header, "now");
  define<open>(header, "open");
  define<writeText>(header, "writeText");
  define<writeTextCall>(header, "writeTextCall");
  define<writeJson>(header, "writeJson");
  define<writeJsonCall>(header, "writeJsonCall");
  define<identify>(header, "identify");
  define<address>(header, "address");
  define<begins<POLLIN>>(header, "reads");
  define<begins<POLLOUT>>(header, "writes");
  define<file>(header, "file");
}
