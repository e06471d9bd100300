import { APIError } from 'payload'

export class FileMissing extends APIError {
  constructor() {
    super('This file is not there any more.', 404, null, true)
  }
}
