/** Matters matched with the townships that they may concern, each once, in an order of chance. */

import type { Random } from '../chance/Random.ts';
import type { Matter } from '../matter/Matter.ts';
import type { Town } from '../register/towns.ts';

export type Card = { readonly matter: Matter; readonly town: Town };

export class Deck {
  readonly #cards: Card[];

  constructor(matters: readonly Matter[], towns: readonly Town[], random: Random) {
    const named = matters.filter(({ title }) => title.includes('{t}'));
    const cards = named.flatMap((matter) =>
      towns.filter((town) => mayConcern(matter, town)).map((town) => ({ matter, town })),
    );
    this.#cards = random.shuffled(cards);
  }

  /** Takes the next card that fits best: one that meets all the wishes, else the first of them, else any. Throws when none is left. */
  draw(...wishes: readonly ((card: Card) => boolean)[]): Card {
    for (let count = wishes.length; count >= 0; count -= 1) {
      const index = this.#cards.findIndex((card) => wishes.slice(0, count).every((wish) => wish(card)));
      if (index >= 0) return this.#cards.splice(index, 1)[0] as Card;
    }
    throw new RangeError('no card is left');
  }
}

/** What a township's deputy raises in this year's session is not raised a second time. */
function mayConcern({ places, thisYear }: Matter, { township: { name } }: Town): boolean {
  return thisYear !== name && (places === undefined || places.includes(name));
}
