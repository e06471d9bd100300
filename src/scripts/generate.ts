import { payloadCommand } from './frame/payloadCommand'

await payloadCommand(['generate:types'], ['generate:importmap'])
