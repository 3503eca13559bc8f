/** CPU seconds, user and system, that `work` takes: on a busy machine a truer measure than the clock. */
export function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Two figures after the point. */
export function format(value: number): string {
  return value.toFixed(2);
}
