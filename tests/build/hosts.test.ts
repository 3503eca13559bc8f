import { expect, test } from 'vitest';
import { built, read } from './dist.ts';

/** Hosts that may be named in the built files, because nothing is fetched from them. */
const NAMED_ONLY: Record<string, string> = {
  'www.w3.org': 'names of XML vocabularies',
  'svelte.dev': 'explanations of error codes, printed with an error',
  'maplibre.org': 'link in the attribution that MapLibre adds',
  'maplibre.invalid': 'base of addresses that MapLibre only takes apart; the name can never resolve',
  'github.com': 'licence notices and issues named in messages',
  'wiki.openstreetmap.org': 'link shown when the browser has no WebGL2',
  'www.geonames.org': 'link to the source of the places, in the attribution',
  'www.openstreetmap.org': 'link to the licence of the border line, in the attribution',
};

/** An address with a host, with or without its scheme. */
const ADDRESS = /(?:https?:|wss?:|["'`(=])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})/gi;

test.each(built.filter((path) => /\.(html|css|js)$/.test(path)))(
  '%s asks nothing of another host',
  (path) => {
    const hosts = [...read(path).matchAll(ADDRESS)].map(([, host = '']) => host.toLowerCase());
    expect([...new Set(hosts)].filter((host) => !(host in NAMED_ONLY))).toEqual([]);
  },
);

test('the page itself names no host', () => {
  expect(read('index.html').match(ADDRESS)).toBeNull();
});
