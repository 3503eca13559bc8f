import type { Plugin } from 'vite';

/** Prints where the page is in a plain line, once the server listens. */
export function address(): Plugin {
  return {
    name: 'sarhad:address',
    configureServer(server) {
      server.printUrls = () => {
        const { local = [], network = [] } = server.resolvedUrls ?? {};
        for (const url of [...local, ...network]) server.config.logger.info(`Sarhad is open at ${url}`);
      };
    },
  };
}
