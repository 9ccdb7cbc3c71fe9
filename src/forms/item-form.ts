import { z } from 'zod';
import type { Annex, ItemText } from '../domain/agenda/item.ts';
import type { Member } from '../domain/body/body.ts';
import { fieldsOf } from '../domain/body/item-kinds.ts';
import {
  type ItemField,
  type ItemKind,
  MAY_BE_EMPTY,
  type RulesOfProcedure,
} from '../domain/body/rules-of-procedure.ts';
import { draftAgendaLines } from './draft-agenda-form.ts';
import { choice, cleaned, LIMITS, optionalDate, optionalText, requiredText, wholeNumber } from './form.ts';

const KINDS: readonly ItemKind[] = ['decision', 'discussion', 'information'];
const MOST_ANNEXES = 20;

/** What a member tells about an item: the fields the body's rules demand, and what helps to place it (S0-14, S1-05). */
export function itemForm(
  rules: Pick<RulesOfProcedure, 'itemFields' | 'itemKinds' | 'prepares'>,
  author?: Pick<Member, 'party'>,
): z.ZodType<ItemText> {
  const fields = fieldsOf(rules, author);
  const always = new Set(rules.itemFields.fields);
  // What one kind alone demands is left to the rules, which know the clause.
  const texts = Object.fromEntries(
    fields.map((field) => [field, always.has(field) ? textOf(field) : optionalText(LIMITS.text)]),
  );
  return z
    .object({
      ...texts,
      'item-kind': choice(KINDS, 'discussion'),
      annexes: annexLines,
      length: wholeNumber(1, 480, 15),
      'external-date': optionalDate,
      'draft-agenda': draftAgendaLines,
    })
    .transform((form): ItemText => {
      const filled = fields.map((field) => [field, String(Reflect.get(form, field) ?? '')]);
      return {
        fields: Object.fromEntries(filled),
        kind: form['item-kind'],
        annexes: form.annexes,
        lengthInMinutes: form.length,
        ...(form['external-date'] === undefined ? {} : { externalDate: form['external-date'] }),
        ...(rules.prepares === undefined || form['draft-agenda'].length === 0
          ? {}
          : { draftAgenda: form['draft-agenda'] }),
      };
    });
}

function textOf(field: ItemField) {
  if (field === 'topic') return requiredText(LIMITS.topic);
  return MAY_BE_EMPTY.has(field) ? optionalText(LIMITS.text) : requiredText(LIMITS.text);
}

/** One link a line, with a title before it if its author likes. Only the web's own links: no file paths, no scripts. */
export const annexLines = optionalText(LIMITS.annexes).transform((text, context): Annex[] => {
  const lines = cleaned(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_ANNEXES) {
    context.addIssue({ code: 'custom', message: 'out-of-range', params: { limit: MOST_ANNEXES } });
    return z.NEVER;
  }
  const annexes = lines.map(annexOf);
  if (annexes.some((annex) => annex === undefined)) {
    context.addIssue({ code: 'custom', message: 'not-a-link' });
    return z.NEVER;
  }
  return annexes.filter((annex) => annex !== undefined);
});

function annexOf(line: string): Annex | undefined {
  const words = line.split(/\s+/);
  const last = words.pop() ?? '';
  const url = URL.canParse(last) ? new URL(last) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  const title = words.join(' ').replace(/[:-]$/, '').trim();
  return { title: title === '' ? url.href : title, url: url.href };
}
