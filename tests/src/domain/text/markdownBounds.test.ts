import { describe, expect, it } from 'vitest'
import { cellsMax, isDearMarkdown, piecesMax } from '@/src/domain/text/markdownBounds'
import { bombs, filled } from '../../../support/textBombs'

const rule = (columns: number) => `${'|-'.repeat(columns)}|`

describe('a text that is dear to show', () => {
  it.each([
    ['a wide table with empty rows', bombs['a wide table with empty rows']],
    ['few signs that make many cells', bombs['a table of few signs and many cells']],
    ['such a table in a quote', `> |a|b|\n> ${rule(250)}\n${'> |\n'.repeat(20)}`],
    ['such a table in a list', `1. |a|b|\n   ${rule(250)}\n${'   |\n'.repeat(20)}`],
    ['such a table in both', `* > |a|b|\n  > ${rule(250)}\n${'  > |\n'.repeat(20)}`],
    ['one mark too many', '*'.repeat(piecesMax + 1)],
    ['one line too many', '\n'.repeat(piecesMax + 1)],
    ['addresses', filled('tel:11 ')],
    ['one row too many', `|a|b|\n${rule(2)}\n${'|c|\n'.repeat(cellsMax / 2 - 1)}`],
    ['tables one after the other', `|a|b|\n${rule(250)}\n|\n|\n\n`.repeat(3)],
  ])('%s', (_what, text) => expect(isDearMarkdown(text ?? '')).toBe(true))
})

describe('a text that is not', () => {
  it.each([
    ['nothing', ''],
    ['as many marks as may be', '*'.repeat(piecesMax)],
    ['20 000 letters of prose', filled('Some words that fill a line of a letter, and so on.\n')],
    ['a log', filled('[2026-11-29T20:46:01] [error] [pid 41] app_main: no such file /var/a_b\n')],
    ['a price list', `|a|b|c|\n${rule(3)}\n${'|one|two|three|\n'.repeat(200)}`],
    ['dashes below words', 'Total | 5\n-----\n'.repeat(300)],
    ['one long word', 'x'.repeat(20_000)],
  ])('%s', (_what, text) => expect(isDearMarkdown(text)).toBe(false))
})
