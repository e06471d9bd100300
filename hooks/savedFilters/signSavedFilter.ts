import { actorOf } from '@/hooks/actorOf'
import type { CollectionBeforeValidateHook } from 'payload'

export const signSavedFilter: CollectionBeforeValidateHook = ({ data = {}, operation, req }) => {
  const { reference } = actorOf(req)
  return operation === 'create' && reference ? { ...data, owner: reference } : data
}
