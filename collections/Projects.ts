import { adminsOnly } from '@/access/people'
import { visibleProjects } from '@/access/visibleProjects'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

export const Projects = secured({
  slug: slugs.projects,
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'organization', 'url', 'active'],
    description: {
      en: 'What tickets are about at an organization, such as “Online shop” or “Newsletter”. Clients choose among those of their own.',
      de: 'Worum es bei einer Organisation geht, etwa „Onlineshop“ oder „Newsletter“. Kunden wählen unter ihren eigenen.',
    },
  },
  access: { create: adminsOnly, read: visibleProjects, update: adminsOnly, delete: adminsOnly },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: nameMax },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: slugs.organizations,
      required: true,
      index: true,
    },
    { name: 'url', label: 'Address', type: 'text', maxLength: 2000 },
    { name: 'active', type: 'checkbox', defaultValue: true, required: true },
  ],
})
