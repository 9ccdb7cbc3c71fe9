import type { Card } from '../cards/card.ts';
import { nameCard } from '../cards/keeping.ts';
import type { KeepingCommand } from '../domain/keeping/commands.ts';
import type { NamedText } from '../domain/keeping/erasure.ts';
import { KEEPING } from '../domain/keeping/keeping.ts';
import { type NamedPlace, placesOf } from '../domain/keeping/named-places.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { readForm } from '../forms/form.ts';
import { eraseNameForm } from '../forms/keeping-forms.ts';
import { personWords } from '../language/person.ts';
import { type Again, submitCase } from './case-form.ts';
import { commandId, type Data, formIdOf, header, textOf, toldCard, type Visit } from './visit.ts';

/** More places than a card shows of one name. */
const MOST_PLACES = 30;
const MOST_OF_NAME = 120;

/** `oplysninger om Jens Hansen`, who is none of the body's file: where the name was typed. */
export async function byName(visit: Visit, line: string, data: Data, again: Again = {}): Promise<Card> {
  const { body, words } = visit;
  const name = line.trim().slice(0, MOST_OF_NAME);
  const places = (await placesNamed(visit, name)).map((one) => ({ ...one, value: valueFor(one) }));
  const { names } = personWords[words.language].card;
  if (places.length === 0) return toldCard(visit, { heading: names.heading(name), paragraphs: [names.none(name)] });
  return nameCard({ body, name, formId: formIdOf(data), places, ...again }, words);
}

/** What was chosen is looked for anew, so that nothing is erased that a reader has not seen. */
export async function eraseName(visit: Visit, data: Data): Promise<Card> {
  const name = textOf(data, 'name').slice(0, MOST_OF_NAME);
  const there = await placesNamed(visit, name);
  return submitCase(visit, {
    read: readForm(eraseNameForm, data),
    command: ({ places, reason }): KeepingCommand => {
      const chosen = new Set(places.split(','));
      return {
        ...{ type: 'erase-name', ground: reason },
        places: there
          .filter((one) => chosen.has(valueFor(one)))
          .flatMap(({ meeting, where, text }) => (isErasable(where) ? [{ meeting, where, text }] : [])),
        ...header(visit, KEEPING, commandId(visit, data, 'erase-name')),
      };
    },
    form: (again) => byName(visit, name, data, again),
    done: () => {
      const { card } = personWords[visit.words.language];
      return toldCard(visit, { heading: card.names.heading(name), paragraphs: [card.done] });
    },
  });
}

const isErasable = (where: NamedPlace['where']): where is NamedText['where'] =>
  where === 'substitute' || where === 'guest';

async function placesNamed({ parts, body }: Visit, name: string): Promise<readonly NamedPlace[]> {
  const meetings = await parts.store.records<Meeting>('meeting', body.id);
  return meetings.flatMap(({ subject, state }) => placesOf(subject, state, name)).slice(0, MOST_PLACES);
}

/** Without a comma, which stands between the values of a choice. */
const valueFor = ({ meeting, where, text }: NamedPlace) => encodeURIComponent(`${where} ${meeting} ${text}`);
