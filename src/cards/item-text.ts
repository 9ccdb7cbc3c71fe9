import type { Item } from '../domain/agenda/item.ts';
import type { Body } from '../domain/body/body.ts';
import { fieldsOf } from '../domain/body/item-kinds.ts';
import type { Words } from '../language/words.ts';
import { shortened } from './facts.ts';
import type { Section } from './notice.ts';

/** An item's texts in the order of the body's rules, without its topic, together at most `budget` characters. */
export function textSections(
  { rules }: Pick<Body, 'rules'>,
  { text }: Item,
  words: Words,
  budget: number,
): readonly Section[] {
  const filled = fieldsOf(rules)
    .filter((field) => field !== 'topic')
    .map((field) => ({ title: words.forms.fields[field], text: text.fields[field] ?? '' }))
    .filter((section) => section.text !== '');
  const annexes = text.annexes.map(({ title, url }) => (title === url ? url : `${title}: ${url}`)).join('\n');
  const all = annexes === '' ? filled : [...filled, { title: words.meeting.rows.annexes, text: annexes }];
  const kept = shortened(
    all.map((section) => section.text),
    budget,
  );
  return all.map(({ title }, index) => ({ title, text: kept[index] ?? '' }));
}
