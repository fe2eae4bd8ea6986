// When node:worker_threads came first, fork has Node make a report.
import 'node:worker_threads'
import { attempt } from './attempt.ts'

const report = process.report as typeof process.report & { excludeNetwork: boolean }
const { getReport } = report
const without: boolean[] = []
report.excludeNetwork = process.argv[2] === 'true'
report.getReport = () => {
  without.push(report.excludeNetwork)
  return getReport.call(report)
}

console.log(attempt())
console.log(`only without network: ${without.length > 0 && without.every(Boolean)}, left ${report.excludeNetwork}`)
