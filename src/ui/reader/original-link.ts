/** Percent-encodes for a text fragment, where `-`, `,` and `&` have a meaning of their own. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

const SHORT = 100;
const ENDS = 5;

/**
 * The article's own address, at the quoted sentence where the browser knows text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/). Null unless it is an http or https address: the header of
 * a text can hold anything.
 */
export function originalLink(url: string | null, quote: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (quote === null) return address.href;
  const words = quote.trim().split(/\s+/);
  const fragment =
    quote.length <= SHORT || words.length < 2 * ENDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${address.href.replace(/#.*$/s, '')}#:~:text=${fragment}`;
}
