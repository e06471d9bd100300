import type { Refusal } from '@/src/domain/refusal'
import { keepFieldRefusal } from '@/src/requestContext'
import { refusalWords } from '@/src/words/refusalWords'
import type { BaseValidateOptions } from 'payload'

type Asked = Pick<BaseValidateOptions<unknown, unknown, unknown>, 'event' | 'path' | 'req'>

/**
 * What the check of a field answers. Payload takes a sentence and nothing else, so the code is kept
 * for `wordErrors`; a form that is still being typed has nobody to tell it to.
 */
export function refusedField({ event, path, req }: Asked, refused: Refusal): string {
  if (event === 'submit') keepFieldRefusal(req, path.join('.'), refused)
  return refusalWords(req.i18n?.language, refused)
}
