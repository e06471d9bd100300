import { describe, expect, it } from 'vitest'
import { afterAttempts, scanVerdict } from '@/src/domain/scanVerdict'

describe('an answer of the scanner', () => {
  it.each([
    ['stream: OK', 'clean'],
    ['stream: OK\0', 'clean'],
    ['stream: OK\n', 'clean'],
    ['stream: Win.Test.EICAR_HDB-1 FOUND\0', 'infected'],
    ['stream: Eicar-Test-Signature.UNOFFICIAL FOUND', 'infected'],
    ['stream: Heuristics.Phishing.Email.SpoofedDomain FOUND', 'infected'],
    ['stream: Heuristics.Encrypted.Zip FOUND', 'failed'],
    ['stream: Heuristics.Encrypted.PDF FOUND', 'failed'],
    ['stream: Heuristics.Limits.Exceeded.MaxRecursion FOUND', 'failed'],
    ['INSTREAM size limit exceeded. ERROR', 'failed'],
    ["stream: Can't allocate memory ERROR", 'unanswered'],
    ['COMMAND READ TIMED OUT', 'unanswered'],
    ['UNKNOWN COMMAND', 'unanswered'],
    ['PONG', 'unanswered'],
    ['OK', 'unanswered'],
    ['stream: OK FOUND', 'infected'],
    ['stream: OK?', 'unanswered'],
    ['nothing is OK', 'unanswered'],
    ['stream: ok', 'unanswered'],
    ['HTTP/1.1 200 OK', 'unanswered'],
    ['', 'unanswered'],
    ['\0stream: OK', 'unanswered'],
  ])('%j means %s', (answer, status) => {
    expect(scanVerdict(answer).status).toBe(status)
  })

  it('names what was found, and no longer than fits', () => {
    expect(scanVerdict('stream: Win.Trojan-7 FOUND')).toEqual({
      status: 'infected',
      note: 'Win.Trojan-7',
    })
    const long = scanVerdict(`stream: ${'x'.repeat(999)} FOUND`)
    expect(long).toMatchObject({ note: 'x'.repeat(200) })
  })
})

describe('after so many tries', () => {
  const unanswered = scanVerdict('out of memory ERROR')
  it.each([
    [1, 'unanswered'],
    [4, 'unanswered'],
    [5, 'failed'],
    [9, 'failed'],
  ])('%i, a file without a verdict is %s', (attempts, status) => {
    expect(afterAttempts(attempts, unanswered).status).toBe(status)
  })

  it('a verdict stays one', () => {
    expect(afterAttempts(9, { status: 'clean' })).toEqual({ status: 'clean' })
  })
})
