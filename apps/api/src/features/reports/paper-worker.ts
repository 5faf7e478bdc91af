// The thread papers are written in: a hundred pages cost nobody else their answer.
import { parentPort, workerData } from 'node:worker_threads'
import { composeFile } from './compose-file.ts'

parentPort?.postMessage(await composeFile(workerData))
