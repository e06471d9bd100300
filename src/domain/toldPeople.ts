type Person = { relationTo: 'staff' | 'clients'; id: string; disabled: boolean }

/** Who answers for a ticket: its assignee, or while there is none who can, everybody of the team. */
export function teamOf<Worker extends Pick<Person, 'id' | 'disabled'>>(
  workers: readonly Worker[],
  assignee: string | null,
): readonly Worker[] {
  const able = workers.filter(({ disabled }) => !disabled)
  const assigned = able.filter(({ id }) => id === assignee)
  return assigned.length > 0 ? assigned : able
}

/** Nobody disabled, no client of what is internal to the team, and nobody twice. */
export function mayBeTold(
  person: Person,
  event: { isInternal: boolean },
  told: ReadonlySet<string>,
): boolean {
  if (person.disabled || told.has(person.id)) return false
  return !(event.isInternal && person.relationTo === 'clients')
}
