import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'

import { mustStillHold } from '@/hooks/people/checkPassword'
import { keepProved } from '@/src/requestContext'

const req = () => ({ context: {} }) as PayloadRequest

it('refuses the second of two who change a password by the same current one', () => {
  const second = req()
  keepProved(second, 'before')
  expect(() => mustStillHold(second, 'after the first')).toThrow(
    expect.objectContaining({ status: 400 }),
  )
})

it('lets a change go on while what was proved holds, or nothing had to be', () => {
  const first = req()
  keepProved(first, 'before')
  expect(() => mustStillHold(first, 'before')).not.toThrow()
  expect(() => mustStillHold(req(), 'whatever')).not.toThrow()
})
