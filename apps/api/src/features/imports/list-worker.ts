// The thread lists are read in, so that a hostile or huge file costs nobody else their answer.
import { parentPort, workerData } from 'node:worker_threads'
import { planList } from './plan-list.ts'

const answers = planList(workerData)
parentPort?.on('message', async () => {
  const { value } = await answers.next()
  parentPort?.postMessage(value ?? { kind: 'end' })
})
