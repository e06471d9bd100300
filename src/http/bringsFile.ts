const fileRoute = /^\/api\/(?:attachments|article-files|tickets\/[^/]+\/attachments)\/?$/

/** Another method than POST has no file, and one that stands for GET is read by Payload as words. */
export const bringsFile = ({
  method,
  url,
  headers,
}: Pick<Request, 'method' | 'url' | 'headers'>): boolean =>
  method === 'POST' &&
  fileRoute.test(new URL(url).pathname) &&
  !headers.has('x-payload-http-method-override') &&
  !headers.has('x-http-method-override')
