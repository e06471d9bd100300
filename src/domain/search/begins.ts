/** Whether one of the words of a name begins with what is typed. */
export function begins(name: string, typed: string): boolean {
  const wanted = typed.trim().toLocaleLowerCase()
  return wanted !== '' && ` ${name.toLocaleLowerCase()}`.includes(` ${wanted}`)
}

type Group = { names: readonly string[] }

/** What is called by its name comes before what merely has something to do with it. */
export function calledFirst<T extends Group>(groups: readonly T[], typed: string): T[] {
  const isCalled = ({ names }: Group) => names.some((name) => begins(name, typed))
  return [...groups.filter(isCalled), ...groups.filter((group) => !isCalled(group))]
}
