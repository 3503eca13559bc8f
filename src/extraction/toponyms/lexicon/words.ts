/** The words of a list written with blanks between them. */
export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
