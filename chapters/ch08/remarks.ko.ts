import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Domain names and addresses': '도메인 이름과 주소',
  'this system lets nobody have a hosts file of his own: only what every host knows is looked up':
    '이 시스템에서는 자기만의 hosts 파일을 둘 수 없다. 어느 호스트나 아는 것만 찾아본다',
  'the programs see a hosts file of their own, and no name server:':
    '프로그램들은 자기만의 hosts 파일을 보고, 네임 서버는 없다:',
  'asked by its other name, the host has the same official one; and for that, all addresses:':
    '다른 이름으로 물어도 호스트의 공식 이름은 같다. 그 이름으로 물으면 모든 주소가 나온다:',
  'and back, from an address to the names:': '거꾸로, 주소에서 이름으로:',
  'a name that nobody knows, and an address without a name:': '아무도 모르는 이름과, 이름이 없는 주소:',
  'a dotted number is looked up nowhere: its official name is {0}':
    '점으로 나뉜 수는 어디서도 찾지 않는다. 공식 이름은 {0}이다',
  'h_addr_list[0] is a struct in_addr, {0} bytes: {1}; inet_ntoa() makes text of it':
    'h_addr_list[0]은 struct in_addr이고 {0}바이트다: {1}. inet_ntoa()가 문자열로 만든다',
  "there is one hostent: after a second look-up the first pointer's h_name is {0}":
    'hostent는 하나뿐이다. 두 번째로 찾은 뒤 첫 번째 포인터의 h_name은 {0}이다',
  'no hostent means null, and h_errno says why: {0} is "{1}"':
    'hostent가 없으면 null이고, h_errno가 까닭을 말한다. {0}은(는) "{1}"이다',
  'both functions are of the past, and of IPv4: getaddrinfo() and getnameinfo() took their place':
    '두 함수는 과거의 것이고 IPv4만 안다. getaddrinfo()와 getnameinfo()가 그 자리를 이었다',
  'Names and addresses': '이름과 주소',
  'What a hostent is, seen now': 'hostent는 무엇인가, 지금 들여다본다',
  'Prints what the resolver knows about an address: official name, aliases, addresses.':
    '주소에 대해 아는 것을 출력한다: 공식 이름, 별칭, 주소.',
  'Prints what the resolver knows about a name: official name, aliases, addresses.':
    '이름에 대해 아는 것을 출력한다: 공식 이름, 별칭, 주소.',
  'A hostent is pointers: to a name, to aliases, to addresses': 'hostent는 포인터들이다: 이름, 별칭, 주소를 가리킨다',
  'gethostbyname("{0}") gives a pointer to this. Both lists end with NULL. What came of a line of the hosts file has its colour; all addresses of a name are in one list, each of them an in_addr of {1} bytes in network order.':
    'gethostbyname("{0}")이 이것을 가리키는 포인터를 준다. 두 목록은 NULL로 끝난다. hosts 파일의 줄마다 색이 있고, 거기서 나온 것도 같은 색이다. 한 이름의 모든 주소가 한 목록에 있으며, 각각 네트워크 바이트 순서의 {1}바이트 in_addr이다.',
  'Chapter 8: a hostent in memory': '8장: 메모리 안의 hostent',
}
