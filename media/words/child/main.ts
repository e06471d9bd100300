// A process of its own, begun for one file and ended with it: the file comes in, its words go out.
// It is run by Node as it stands, so what it imports of ours is named with its ending.
import { wordsBounds } from '../bounds.ts'
import type { WordsKind } from '../wordsIn.ts'
import { read } from './read.ts'

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(piece as Buffer)
const found = await read(process.argv[2] as WordsKind, Buffer.concat(pieces), wordsBounds)
process.stdout.end(JSON.stringify(found), () => process.exit(0))
