import { payloadCommand } from './frame/payloadCommand'

await payloadCommand(['migrate:create', ...process.argv.slice(2)])
