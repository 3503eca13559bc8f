import { expect, test } from 'vitest';
import { refusal } from '../../src/launch/node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.13.0', '22.22.1', '24.0.0', '26.1.0'])('Node %s will do', (version) => {
  expect(refusal(version)).toBeNull();
});

test.each(['12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.0'])(
  'Node %s is refused in one sentence that names it',
  (version) => {
    expect(refusal(version)).toMatch(new RegExp(`^[^\n]*Node ${version}:[^\n]*$`));
  },
);
