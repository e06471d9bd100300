type Params = { segments?: string[] }

/**
 * The parts of an address of the admin, where none is a name that every object has: Payload looks
 * its pages up by these names, and would take `constructor` for one.
 */
export async function ownSegments<Given extends Params>(params: Promise<Given>): Promise<Given> {
  const given = await params
  // The page for what is not there is told of no address.
  if (!given?.segments) return given
  const segments = given.segments.map((part) => (part in Object.prototype ? `-${part}` : part))
  return { ...given, segments }
}
