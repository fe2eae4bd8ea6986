import { playDemos } from '../support/guides.ts'

playDemos('zh', 'zh_CN.UTF-8')
