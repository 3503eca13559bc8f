import type { ToponymRole } from '../../types.ts';
import type { Context } from '../context.ts';

/**
 * One row: when it holds of a name, the name plays `role` (`none`: it names no place at all). Rows are tried in order, the
 * first that holds decides. In examples and counterexamples the name stands in square brackets.
 */
export interface ToponymRule {
  name: string;
  role: ToponymRole | 'none';
  reason: string;
  holds: (context: Context) => boolean;
  examples: string[];
  /** Sentences in which this row must not decide. */
  counterexamples: string[];
}
