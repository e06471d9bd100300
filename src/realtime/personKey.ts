type Person = { collection: string; id: string | number }

export const personKey = ({ collection, id }: Person): string => `${collection}:${id}`
