/** What browsers are told to allow: our own scripts only, none written into a page. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Helmet's options. Only where browsers come by https are they told to keep to it: many offices have plain http inside their network. */
export function securityHeaders(baseUrl: URL | undefined): FastifyHelmetOptions {
  const isSecure = baseUrl?.protocol === 'https:';
  return {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // antd writes its styles into the page.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        // Older browsers do not count a socket to the same host as 'self'.
        'connect-src': ["'self'", ...(baseUrl ? [baseUrl.origin.replace(/^http/, 'ws')] : [])],
        'worker-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(isSecure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: isSecure,
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  };
}
