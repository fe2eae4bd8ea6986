import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Addresses and byte order': '주소와 바이트 순서',
  'The order of bytes, here and on the network': '바이트 순서, 이 컴퓨터와 네트워크에서',
  'Text becomes an address': '문자열이 주소가 된다',
  'Text becomes an address, in place': '문자열이 그 자리에서 주소가 된다',
  'An address becomes text, in the one buffer there is': '주소가 하나뿐인 버퍼에서 문자열이 된다',
  'A port and an address in the order of this machine and in that of the network.':
    '포트와 주소를 이 컴퓨터의 순서와 네트워크의 순서로 보인다.',
  'Turns text into an address with inet_addr(): one that is an address, and one whose last number is too great.':
    'inet_addr()로 문자열을 주소로 바꾼다. 하나는 주소이고, 하나는 마지막 수가 너무 크다.',
  'The same conversion with inet_aton(), which writes into the address itself.':
    '같은 변환을 inet_aton()으로 한다. 결과를 주소 변수에 바로 쓴다.',
  'Two addresses turned into text, and what became of the first text.':
    '주소 둘을 문자열로 바꾸고, 첫 번째 문자열이 어떻게 되었는지 본다.',
}
