/** Whether a crossing's outcome is that a way opens: "reopened", "inaugurated", "resumed", and not "closed". */
export function opens(outcome: string | null): boolean {
  return outcome !== null && /open|inaugur|resum|restart|restor|unseal/.test(outcome);
}
