export { isUuid } from './domain/isUuid'
