import type { DeliveryKind } from '@/src/domain/ticket/told'
import type { Template } from './template'
import { fileInfectedTeam, fileInfectedUploader } from './templates/FileInfected'
import { promiseBreach, promiseWarning } from './templates/Promise'
import { ticketCreated } from './templates/TicketCreated'

/** The mail for each kind of delivery. A kind without one fails the type check. */
export const templates: Record<DeliveryKind, Template> = {
  ticket_created_client: ticketCreated,
  file_infected_uploader: fileInfectedUploader,
  file_infected_team: fileInfectedTeam,
  sla_warning: promiseWarning,
  sla_breach: promiseBreach,
}
