import { type Item, titleOf } from '../domain/agenda/item.ts';
import { guestsTo, mayBeGuests } from '../domain/meeting/guests.ts';
import { guestWords } from '../language/guests.ts';
import type { Words } from '../language/words.ts';
import { send } from './button.ts';
import type { Card } from './card.ts';
import { about, type FormFacts, type MeetingFacts, nameOf } from './facts.ts';
import { formCard } from './form-card.ts';

/**
 * Who is asked to one meeting besides those who always come, or to one item of it: those of the body's file, and others
 * by their title.
 */
export function guestsCard(facts: MeetingFacts & FormFacts & { readonly item?: Item }, words: Words): Card {
  const { body, meeting, formId, item } = facts;
  const said = guestWords[words.language];
  const guests = meeting.guests ?? [];
  const fromWheel = guests.filter(({ askedBy }) => askedBy === 'wheel');
  const asked = guestsTo(guests, item?.id).filter(({ askedBy }) => askedBy === 'secretary');
  const choices = mayBeGuests(body)
    .filter(({ id }) => !fromWheel.some(({ member }) => member === id))
    .map(({ id, title }) => ({ title, value: id }));
  return formCard(
    {
      ...facts,
      ...(item === undefined ? said.form(nameOf(facts, words)) : said.formOfItem(titleOf(item))),
      facts: fromWheel.map(({ title }) => ({ title: said.fromWheel, value: title })),
      fields: [
        ...(choices.length === 0
          ? []
          : [
              {
                id: 'members',
                kind: 'choices' as const,
                value: asked.flatMap(({ member }) => member ?? []).join(','),
                choices,
              },
            ]),
        {
          id: 'others',
          kind: 'long-text',
          value: asked.flatMap(({ member, title }) => (member === undefined ? [title] : [])).join('\n'),
          most: 1000,
        },
      ],
      labels: said.labels,
      actions: [
        send(said.save, 'invite-guests', {
          ...about(facts),
          ...(item === undefined ? {} : { itemId: item.id }),
          formId,
        }),
      ],
    },
    words,
  );
}
