import { mutantsOf } from './Mutant'

const address = 'src/http/addressRefusal'
const bounded = 'src/http/boundedRequest'
const form = 'src/http/formRefusal'
const graphql = 'src/http/graphqlRefusal'
const headers = 'src/http/securityHeaders'
const json = 'src/domain/jsonRefusal'
const metadata = 'src/http/fetchMetadata'
const answer = 'src/http/privateAnswer'
const count = 'src/http/requestCount'
const away = 'src/http/away'

/** The doors of every request and every page. */
export const doorMutants = [
  ...mutantsOf(
    'src/http/addressRefusal.ts',
    ['the number of parts', 'parameters.length > parametersMax', 'false', address],
    ['the depth of names', "name.split('[').length - 1 > nestingMax", 'false', address],
    ['JSON being JSON', 'jsonRefusal(value) && ', 'false && ', address],
  ),
  ...mutantsOf(
    'src/http/boundedRequest.ts',
    ['the length of an address', 'search.length > addressMax', 'false', address],
    ['the query', 'if (badQuery) return', 'if (false) return', address],
    ['questions in a body', '(isQuestion ? questionRefusal(text) : null)', 'null', bounded],
    [
      'the length that is told',
      "Number(request.headers.get('content-length') ?? 0) > max",
      'false',
      bounded,
    ],
    ['the length that is read', 'if (length > max) return null', '', bounded],
    ['the kinds of bodies', 'body.length > 0 && !isJson && !isForm && !isQuery', 'false', bounded],
    ['UTF-8', '{ fatal: true }', '{ fatal: false }', bounded],
    ['JSON', 'const reason = jsonRefusal(text)', 'const reason = null', bounded],
    ['forms', 'await formRefusal(body, request.headers)', 'null', form],
    ['the size of forms without a file', 'isForm && bringsFile(request)', 'isForm', bounded],
    [
      'the query in a body',
      'const reason = queryRefusal(body.toString())',
      'const reason = null',
      address,
    ],
  ),
  ...mutantsOf(
    'src/http/askedOf.ts',
    ['the method', "method === 'POST' &&\n", '\n', bounded],
    ['the route', 'fileRoute.test(new URL(url).pathname) &&', '', bounded],
    ['words for a query', "!headers.has('x-http-method-override')", 'true', bounded],
    ['words of the admin', "!headers.has('x-payload-http-method-override') &&", '', bounded],
  ),
  ...mutantsOf(
    'src/http/callerAddress.ts',
    [
      'distrust in callers',
      'isProxyTrusted ? forwardedFor',
      'isProxyTrusted || true ? forwardedFor',
      'src/http/callerAddress',
    ],
    ['the last of the list', '.at(-1)', '.at(0)', 'src/http/callerAddress'],
    [
      'networks as one',
      "networkOf(address.split('%')[0] ?? '')",
      'address',
      'src/http/callerAddress',
    ],
  ),
  ...mutantsOf(
    'src/http/headers.ts',
    ['the nonce', "'nonce-${nonce}' 'strict-dynamic'", "'unsafe-inline'", headers],
    ['the frame', '`frame-ancestors ${isFramed ? "\'self\'" : "\'none\'"}`,', '', headers],
    ['the form', `"form-action 'self'",`, '', headers],
    ['the base', `"base-uri 'self'",`, '', headers],
    ['the default', `"default-src 'self'",`, '', headers],
  ),
  ...mutantsOf(
    'src/http/formRefusal.ts',
    [
      'names that can be used',
      "name === '__proto__' || name === 'constructor' || name === 'prototype'",
      'false',
      form,
    ],
    ['characters that can be stored', "if (value.includes('\\0'))", 'if (false)', form],
    [
      '_payload being JSON',
      "name === '_payload' && (value.trim() === '' || jsonRefusal(value))",
      'false',
      form,
    ],
  ),
  ...mutantsOf(
    'src/http/graphqlLimits.ts',
    ['the length', 'maxTokens: graphqlLimits.tokens, ', '', graphql],
    ['loops', 'if (depth === Infinity) return', 'if (false) return', graphql],
    ['depth', 'depth > graphqlLimits.depth', 'false', graphql],
    ['fields', 'fields > graphqlLimits.fields', 'false', graphql],
    ['aliases', 'aliases > graphqlLimits.aliases', 'false', graphql],
    ['directives', 'directives > graphqlLimits.directives', 'false', graphql],
    ['changes', 'tops > graphqlLimits.changes', 'false', graphql],
  ),
  ...mutantsOf(
    'src/http/graphqlLimits.ts',
    ['loops', 'known.set(name, endless)', '', graphql],
    ['fragments', 'beside(own, ofFragment(node.name.value))', 'own', graphql],
    ['what stands inside', 'depth: 1 + inner.depth', 'depth: 1', graphql],
  ),
  ...mutantsOf(
    'src/http/guarded.ts',
    [
      'other sites',
      'if (isCrossSite(request.method, request.headers, env.APP_URL))',
      'if (false)',
      answer,
    ],
    ['the count', 'if (count.seconds > 0) return', 'if (false) return', count],
    ['a database that is away', 'if (early) return', 'if (false) return', away],
    [
      'the bounds',
      'const bounded = await boundedRequest(known)',
      'const bounded = known as Request | Response',
      answer,
    ],
    ['the cookie', 'asPayloadReads(request)', 'request', headers],
    ['private answers', 'return answered(answer, count.headers)', 'return answer', answer],
  ),
  ...mutantsOf('src/http/hostCookie.ts', [
    'planted cookies left out',
    '.filter((cookie) => !named(payloadCookie)(cookie))',
    '',
    headers,
  ]),
  ...mutantsOf(
    'src/http/origin.ts',
    ['what the browser says', "site === 'cross-site' || site === 'same-site'", 'false', headers],
    [
      'the origin',
      'return host === null || (host !== hostOf',
      'return false && (host !== hostOf',
      headers,
    ],
  ),
  ...mutantsOf(
    'src/domain/jsonRefusal.ts',
    ['the bound of depth', 'jsonDepthMax = 32', 'jsonDepthMax = 3200', json],
    ['depth', 'depthOf(text) > jsonDepthMax', 'false', json],
    [
      'being an object',
      "typeof body !== 'object' || body === null || Array.isArray(body)",
      'false',
      json,
    ],
    ['names of prototypes', '&& namesPrototype(body)', '&& false', json],
    ['what can be stored', '&& !isStorable(body)', '&& false', json],
  ),
  ...mutantsOf(
    'src/http/headers.ts',
    ['the session', '&& !isOwn', '', 'src/http/pageCaching'],
    ['the help center alone', 'isHelp && method', 'method', 'src/http/pageCaching'],
  ),
  ...mutantsOf('src/http/requestCount.ts', [
    'the check of the token',
    'await verifiedToken(token)',
    "(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { collection: string; id: string })",
    count,
  ]),
  ...mutantsOf(
    'src/http/answers.ts',
    [
      'caches kept out',
      "if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')",
      '',
      answer,
    ],
    ['the policy', "if (!headers.has('Content-Security-Policy'))", 'if (false)', answer],
    ['headers', '...added, ...more', '...more', answer],
    ['cookies of this host', 'cookiesForBrowser(headers, env.APP_URL)', '', headers],
  ),
  ...mutantsOf(
    'src/http/origin.ts',
    ['TLS', 'if (isTold(appUrl) ||', 'if (', metadata],
    ['changes', '|| !reading.has(method)', '', metadata],
    ['other sites', "headers.has('origin') ||", '', metadata],
    ['what a browser says', "|| headers.has('sec-fetch-site')", '', metadata],
  ),
  ...mutantsOf('src/http/answers.ts', ['the status', ', { status })', ')', answer]),
  ...mutantsOf(
    'src/http/requestCount.ts',
    ['the own count', 'if (isOver) return', 'if (false) return', count],
    ['the count of an address', 'isCrowded ? secondsOf(together) : 0', '0', count],
    ['the person', 'take(counter, person ?? caller)', "take(counter, 'all')", count],
  ),
  ...mutantsOf(
    'src/http/requestCount.ts',
    ['search', "isSearch(new URL(url)) ? 'search' : 'read'", "'read'", count],
    ['uploads', "? 'upload' : 'change'", "? 'change' : 'change'", count],
  ),
  ...mutantsOf(
    'src/http/headers.ts',
    ['nosniff', "'X-Content-Type-Options': 'nosniff',", '', headers],
    ['the frame', "'X-Frame-Options': 'DENY',", '', headers],
    ['the referrer', "'Referrer-Policy': 'same-origin',", '', headers],
    ['https', "'Strict-Transport-Security':", "'X-Nothing':", headers],
  ),
  ...mutantsOf('src/http/answers.ts', [
    'when to come back',
    ", 'Retry-After': String(seconds)",
    '',
    count,
  ]),
  ...mutantsOf(
    'src/proxy.ts',
    [
      'other sites',
      'if (isCrossSite(request.method, request.headers, APP_URL))',
      'if (false)',
      headers,
    ],
    ['the count', 'if (count.seconds > 0)', 'if (false)', count],
    ['a database that is away', 'if (awayAnswer)', 'if (false)', away],
    ['a nonce for each answer', 'crypto.randomUUID()', "'always'", headers],
    ['caches kept out', "'Cache-Control': 'private, no-store',", '', count],
    ['the policy', "response.headers.set('Content-Security-Policy', policy)", '', headers],
  ),
]
