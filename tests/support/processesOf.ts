import { readdirSync, readFileSync } from 'node:fs'

/** A process and all that it started, theirs included. Linux alone tells. */
export const processesOf = (pid: number): number[] => [
  pid,
  ...readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    .filter(Boolean)
    .flatMap((child) => processesOf(Number(child))),
]
