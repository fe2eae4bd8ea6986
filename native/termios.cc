#include "internal/call.h"

#include <termios.h>

using namespace libposix;

HEADER(termios) {
  FN_AS(tcgetattr, [](int fd, NonNull<termios *> t) { return tcgetattr(fd, t); });
  FN_AS(tcsetattr, [](int fd, int actions, NonNull<const termios *> t) { return tcsetattr(fd, actions, t); });
  FN(tcsendbreak);
  FN(tcdrain);
  FN(tcflush);
  FN(tcflow);
  FN(tcgetsid);
  FN_AS(cfmakeraw, [](NonNull<termios *> t) { cfmakeraw(t); });
  FN_AS(cfgetispeed, [](NonNull<const termios *> t) { return cfgetispeed(t); });
  FN_AS(cfgetospeed, [](NonNull<const termios *> t) { return cfgetospeed(t); });
  FN_AS(cfsetispeed, [](NonNull<termios *> t, speed_t speed) { return cfsetispeed(t, speed); });
  FN_AS(cfsetospeed, [](NonNull<termios *> t, speed_t speed) { return cfsetospeed(t, speed); });
  FN_AS(cfsetspeed, [](NonNull<termios *> t, speed_t speed) { return cfsetspeed(t, speed); });

  STRUCT(termios) {
    FIELD(c_iflag);
    FIELD(c_oflag);
    FIELD(c_cflag);
    FIELD(c_lflag);
    FIELD(c_line);
    FIELD(c_cc);
    FIELD(c_ispeed);
    FIELD(c_ospeed);
  }

  INT(NCCS);

  // Places in c_cc
  INT(VDISCARD);
  INT(VEOF);
  INT(VEOL);
  INT(VEOL2);
  INT(VERASE);
  INT(VINTR);
  INT(VKILL);
  INT(VLNEXT);
  INT(VMIN);
  INT(VQUIT);
  INT(VREPRINT);
  INT(VSTART);
  INT(VSTOP);
  INT(VSUSP);
  INT(VSWTC);
  INT(VTIME);
  INT(VWERASE);

  // c_iflag
  INT(BRKINT);
  INT(ICRNL);
  INT(IGNBRK);
  INT(IGNCR);
  INT(IGNPAR);
  INT(IMAXBEL);
  INT(INLCR);
  INT(INPCK);
  INT(ISTRIP);
  INT(IUCLC);
  INT(IUTF8);
  INT(IXANY);
  INT(IXOFF);
  INT(IXON);
  INT(PARMRK);

  // c_oflag
  INT(BS0);
  INT(BS1);
  INT(BSDLY);
  INT(CR0);
  INT(CR1);
  INT(CR2);
  INT(CR3);
  INT(CRDLY);
  INT(FF0);
  INT(FF1);
  INT(FFDLY);
  INT(NL0);
  INT(NL1);
  INT(NLDLY);
  INT(OCRNL);
  INT(OFDEL);
  INT(OFILL);
  INT(OLCUC);
  INT(ONLCR);
  INT(ONLRET);
  INT(ONOCR);
  INT(OPOST);
  INT(TAB0);
  INT(TAB1);
  INT(TAB2);
  INT(TAB3);
  INT(TABDLY);
  INT(VT0);
  INT(VT1);
  INT(VTDLY);
  INT(XTABS);

  // c_cflag
  INT(CBAUD);
  INT(CBAUDEX);
  INT(CIBAUD);
  INT(CLOCAL);
  INT(CMSPAR);
  INT(CREAD);
  INT(CRTSCTS);
  INT(CS5);
  INT(CS6);
  INT(CS7);
  INT(CS8);
  INT(CSIZE);
  INT(CSTOPB);
  INT(HUPCL);
  INT(PARENB);
  INT(PARODD);

  // c_lflag
  INT(ECHO);
  INT(ECHOCTL);
  INT(ECHOE);
  INT(ECHOK);
  INT(ECHOKE);
  INT(ECHONL);
  INT(ECHOPRT);
  INT(EXTPROC);
  INT(FLUSHO);
  INT(ICANON);
  INT(IEXTEN);
  INT(ISIG);
  INT(NOFLSH);
  INT(PENDIN);
  INT(TOSTOP);
  INT(XCASE);

  // tcsetattr, tcflush, tcflow
  INT(TCIFLUSH);
  INT(TCIOFF);
  INT(TCIOFLUSH);
  INT(TCION);
  INT(TCOFLUSH);
  INT(TCOOFF);
  INT(TCOON);
  INT(TCSADRAIN);
  INT(TCSAFLUSH);
  INT(TCSANOW);
  INT(TIOCSER_TEMT);

  // Speeds
  INT(B0);
  INT(EXTA);
  INT(EXTB);
  INT(B50);
  INT(B75);
  INT(B110);
  INT(B134);
  INT(B150);
  INT(B200);
  INT(B300);
  INT(B600);
  INT(B1200);
  INT(B1800);
  INT(B2400);
  INT(B4800);
  INT(B9600);
  INT(B19200);
  INT(B38400);
  INT(B57600);
  INT(B115200);
  INT(B230400);
  INT(B460800);
  INT(B500000);
  INT(B576000);
  INT(B921600);
  INT(B1000000);
  INT(B1152000);
  INT(B1500000);
  INT(B2000000);
  INT(B2500000);
  INT(B3000000);
  INT(B3500000);
  INT(B4000000);

  // What a terminal starts with: control characters and flags
  INT(CBRK);
  INT(CDISCARD);
  INT(CDSUSP);
  INT(CEOF);
  INT(CEOL);
  INT(CEOT);
  INT(CERASE);
  INT(CFLUSH);
  INT(CINTR);
  INT(CKILL);
  INT(CLNEXT);
  INT(CMIN);
  INT(CQUIT);
  INT(CREPRINT);
  INT(CRPRNT);
  INT(CSTART);
  INT(CSTATUS);
  INT(CSTOP);
  INT(CSUSP);
  INT(CTIME);
  INT(CWERASE);
  INT(TTYDEF_CFLAG);
  INT(TTYDEF_IFLAG);
  INT(TTYDEF_LFLAG);
  INT(TTYDEF_OFLAG);
  INT(TTYDEF_SPEED);
}
