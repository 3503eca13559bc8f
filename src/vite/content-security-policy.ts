import type { Plugin } from 'vite';

/** What the built page may do: run and load its own files, and nothing from anywhere else. */
export const CONTENT_SECURITY_POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // MapLibre turns its sprites and the marks drawn on a canvas into data: and blob: images.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Puts the policy into the built page. Not while developing: Vite's dev server adds inline scripts
 * and styles of its own.
 */
export function contentSecurityPolicy(): Plugin {
  const content = Object.entries(CONTENT_SECURITY_POLICY)
    .map((directive) => directive.join(' '))
    .join('; ');
  return {
    name: 'sarhad:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}
