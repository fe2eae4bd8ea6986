import { playDemos } from '../support/guides.ts'

playDemos('ko', 'ko_KR.UTF-8')
