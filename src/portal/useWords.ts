import 'server-only'
import { use } from 'react'
import { readWords, wordsFor, type Namespace } from './words'

/** Language and time zone of whoever reads, in a component that waits for nothing. */
export const useReader = () => use(readWords())

/**
 * The words of one part of the portal. A component that awaits is sent and drawn by itself, which
 * for each small piece of a list costs more than the piece; this one is drawn with its surroundings.
 */
export const useWords = <Part extends Namespace>(part: Part) => wordsFor(part, useReader())
