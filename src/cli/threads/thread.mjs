// A thread starts without the loader of its parent: this one lets it import TypeScript on every version of Node.
import { register } from 'tsx/esm/api';

register();
await import('./answer.ts');
