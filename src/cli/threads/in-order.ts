/**
 * Applies `work` to each item and gives the results in the order of the items. At most `width` are under way, so that
 * memory stays flat however many there are.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: (Result | Promise<Result>)[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is thrown where its turn comes, not before.
    if (result instanceof Promise) result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= width) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}
