import type { Card } from './card.ts';

/** Bytes of a card. Teams takes 28 KB with what it is wrapped in. */
const MOST = 27 * 1024;

/**
 * A card of as many of its entries as Teams takes.
 *
 * @param all entries there are
 * @param cardOf makes it of the first `shown` of them, and says on it how many are left out
 * @source platform-facts C66, P49: a larger one is refused whole
 */
export function asManyAsFit(all: number, cardOf: (shown: number) => Card): Card {
  const whole = cardOf(all);
  if (isTaken(whole)) return whole;
  let [fit, tooMany] = [0, all];
  while (tooMany - fit > 1) {
    const middle = Math.floor((fit + tooMany) / 2);
    if (isTaken(cardOf(middle))) fit = middle;
    else tooMany = middle;
  }
  return cardOf(fit);
}

function isTaken(card: Card): boolean {
  return new TextEncoder().encode(JSON.stringify(card)).length <= MOST;
}
