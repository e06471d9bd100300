import { ownOrSharedSavedFilters, ownSavedFilters } from '@/access/ownSavedFilters'
import { readByDeskWorkers, serverSet, setByClients, setByDeskWorkers } from '@/access/fields'
import { signedIn } from '@/access/people'
import { nameOnce } from '@/hooks/savedFilters/nameOnce'
import { oneOpensFirst } from '@/hooks/savedFilters/oneOpensFirst'
import { setOwner } from '@/hooks/savedFilters/setOwner'
import { sharedRoles } from '@/src/domain/inbox/sharedWith'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

export const SavedFilters = secured({
  slug: slugs.savedFilters,
  admin: { group: 'Support', hidden: true, useAsTitle: 'name' },
  access: {
    create: signedIn,
    read: ownOrSharedSavedFilters,
    update: ownSavedFilters,
    delete: ownSavedFilters,
  },
  hooks: { beforeValidate: [setOwner, nameOnce], afterChange: [oneOpensFirst] },
  defaultSort: ['place', 'name'],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: nameMax },
    {
      name: 'query',
      type: 'text',
      required: true,
      maxLength: 2000,
      admin: { description: "The list's address behind its question mark." },
    },
    {
      name: 'shared',
      label: { en: 'Shared with the team', de: 'Mit dem Team geteilt' },
      type: 'checkbox',
      defaultValue: false,
      access: { ...setByDeskWorkers, ...readByDeskWorkers },
    },
    // Of clients. The team orders its views, those of others among them, by a preference.
    {
      name: 'place',
      label: { en: 'Place in the list', de: 'Platz in der Liste' },
      type: 'number',
      min: 0,
      max: 1000,
      access: setByClients,
    },
    {
      name: 'opensFirst',
      label: { en: 'Opens with the list', de: 'Öffnet sich mit der Liste' },
      type: 'checkbox',
      defaultValue: false,
      access: setByClients,
    },
    {
      name: 'sharedRole',
      label: { en: 'Shared with this role alone', de: 'Nur mit dieser Rolle geteilt' },
      type: 'select',
      options: [...sharedRoles],
      access: { ...setByDeskWorkers, ...readByDeskWorkers },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: [slugs.staff, slugs.clients],
      access: serverSet,
    },
  ],
})
