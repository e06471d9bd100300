import { actorOf } from '../actorOf'
import type { CollectionBeforeValidateHook } from 'payload'

export const setOwner: CollectionBeforeValidateHook = ({ data = {}, operation, req }) => {
  const { reference } = actorOf(req)
  return operation === 'create' && reference ? { ...data, owner: reference } : data
}
