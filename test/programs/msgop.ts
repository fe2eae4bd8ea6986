// Sends or receives a message of System V's queues: the example of msgop(2).
import { ch, type int, sizeof, start } from 'libposix'
import { ENOMSG, errno } from 'libposix/errno.h'
import { fprintf, perror, printf, snprintf, stderr } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strlen } from 'libposix/string.h'
import {
  IPC_CREAT,
  IPC_NOWAIT,
  IPC_RMID,
  MSG_NOERROR,
  msgbuf,
  msgctl,
  msgget,
  msgrcv,
  msgsnd,
} from 'libposix/sys/msg.h'
import { getopt, optarg } from 'libposix/unistd.h'

function usage(name: string, msg: string): never {
  fprintf(stderr, 'Usage: %s [-s text] [-r] [-x] [-t type] [-k key]: %s\n', name, msg)
  exit(EXIT_FAILURE)
}

function main(argc: int, argv: string[]): int {
  const msg = new msgbuf(Buffer.alloc(8 + 80))
  let opt: int
  let mode = 0
  let msgtype = 1
  let msgkey = 1234
  let text = ''

  while ((opt = getopt(argc, argv, 's:rxt:k:')) !== -1) {
    switch (opt) {
      case ch('s'):
        mode = 1
        text = optarg
        break
      case ch('r'):
        mode = 2
        break
      case ch('x'):
        mode = 3
        break
      case ch('t'):
        msgtype = atoi(optarg)
        if (msgtype <= 0) usage(argv[0], '-t option must be greater than 0')
        break
      case ch('k'):
        msgkey = atoi(optarg)
        break
      default:
        usage(argv[0], 'unrecognized option')
    }
  }
  if (mode === 0) usage(argv[0], 'must use -s, -r or -x')
  const qid = msgget(msgkey, IPC_CREAT | 0o600)
  if (qid === -1) {
    perror('msgget')
    exit(EXIT_FAILURE)
  }
  if (mode === 1) {
    msg.mtype = msgtype
    snprintf(msg.mtext, sizeof(msg.mtext), 'a message: %s', text)
    if (msgsnd(qid, msg, strlen(msg.mtext) + 1, IPC_NOWAIT) === -1) {
      perror('msgsnd error')
      exit(EXIT_FAILURE)
    }
    printf('sent: %s\n', msg.mtext)
  } else if (mode === 2) {
    if (msgrcv(qid, msg, sizeof(msg.mtext), msgtype, MSG_NOERROR | IPC_NOWAIT) === -1) {
      if (errno !== ENOMSG) {
        perror('msgrcv')
        exit(EXIT_FAILURE)
      }
      printf('No message available for msgrcv()\n')
    } else {
      printf('message received: %s\n', msg.mtext)
    }
  } else if (msgctl(qid, IPC_RMID, null) === -1) {
    perror('msgctl')
    exit(EXIT_FAILURE)
  }
  exit(EXIT_SUCCESS)
}

start(main)
