import 'libposix/sys/socket.h'
