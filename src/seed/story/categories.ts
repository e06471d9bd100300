import type { Priority } from '@/src/domain/ticket/priority'

/** In the order people see them. */
export const categories = [
  {
    name: 'Technical Issue',
    description: 'Something on the site is broken, slow or looks wrong.',
    nameGerman: 'Technische Störung',
    descriptionGerman: 'Etwas auf der Website ist kaputt, langsam oder sieht falsch aus.',
    defaultPriority: 'high',
  },
  {
    name: 'Content Update',
    description: 'Texts, pictures, pages or people to add, change or take down.',
    nameGerman: 'Inhalte ändern',
    descriptionGerman:
      'Texte, Bilder, Seiten oder Personen, die hinzukommen, sich ändern oder weg sollen.',
    defaultPriority: 'normal',
  },
  {
    name: 'Feature Request',
    description: 'Something the site cannot do yet and should.',
    nameGerman: 'Neue Funktion',
    descriptionGerman: 'Etwas, das die Website noch nicht kann und können soll.',
    defaultPriority: 'low',
  },
  {
    name: 'Billing Question',
    description: 'Invoices, maintenance plans and hours.',
    nameGerman: 'Frage zur Rechnung',
    descriptionGerman: 'Rechnungen, Wartungsverträge und Stunden.',
    defaultPriority: 'normal',
  },
  {
    name: 'General Inquiry',
    description: 'Anything else.',
    nameGerman: 'Allgemeine Frage',
    descriptionGerman: 'Alles andere.',
    defaultPriority: 'low',
  },
] as const satisfies readonly {
  name: string
  description: string
  nameGerman: string
  descriptionGerman: string
  defaultPriority: Priority
}[]

export type CategoryName = (typeof categories)[number]['name']
