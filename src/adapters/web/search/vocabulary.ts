import { type Word, wordsIn } from './terms.ts';
import { type Likeness, likeness } from './word-forms.ts';

/** The words of all texts that can be found now, by which other words are found that the stemmer takes for others. */
export interface Vocabulary {
  /** Notes the words of a text, and gives them. */
  read(text: string): readonly Word[];
  /** Of a text that can no longer be found: words that stand in no other are gone too. */
  forget(text: string): void;
  /** The terms under which texts have the word in other forms, and those of compounds that end in it. @param form folded */
  like(form: string): Readonly<Record<Likeness, readonly string[]>>;
}

export function emptyVocabulary(): Vocabulary {
  const counted = new Map<string, { readonly term: string; count: number }>();
  return {
    read(text) {
      const words = wordsIn(text);
      for (const { form, term } of words) {
        const known = counted.get(form);
        if (known === undefined) counted.set(form, { term, count: 1 });
        else known.count += 1;
      }
      return words;
    },
    forget(text) {
      for (const { form } of wordsIn(text)) {
        const known = counted.get(form);
        if (known === undefined) continue;
        known.count -= 1;
        if (known.count === 0) counted.delete(form);
      }
    },
    like(form) {
      const isLike = likeness(form);
      const found: Record<Likeness, Set<string>> = { form: new Set(), compound: new Set() };
      for (const [word, { term }] of counted) {
        const how = isLike(word);
        if (how !== undefined) found[how].add(term);
      }
      return { form: [...found.form], compound: [...found.compound] };
    },
  };
}
