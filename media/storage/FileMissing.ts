import { refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import { APIError } from 'payload'

export class FileMissing extends APIError {
  constructor() {
    const gone = refusal('file_gone')
    super(refusalWords('en', gone), 404, gone, true)
  }
}
