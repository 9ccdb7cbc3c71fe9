import type { Member } from '../domain/body/body.ts';
import { openIn } from '../domain/publication/annex.ts';
import { type AnnexOfItem, annexesOf } from '../domain/publication/annexes-of.ts';
import { annexWords, scopeName } from '../language/annexes.ts';
import type { Words } from '../language/words.ts';
import { type Link, press, send } from './button.ts';
import type { Card } from './card.ts';
import { about, type Choice, type FormFacts, type MeetingFacts, nameOf } from './facts.ts';
import { formCard } from './form-card.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

export interface AnnexesFacts extends MeetingFacts {
  readonly reader: Member;
  /** The reader's own, to what they may see. */
  readonly links: readonly Link[];
}

/** Annexes with a button of their own; with more, the rest stand in the list only. */
const MOST_BUTTONS = 12;

/** The meeting's annexes as this reader may see them; for the secretary with who else may, to be changed. */
export function annexesCard(facts: AnnexesFacts, words: Words): Card {
  const { body, meeting, reader, links } = facts;
  const said = annexWords[words.language];
  if (!reader.offices.includes('secretary'))
    return noticeCard(noticeOfTold(said.list(nameOf(facts, words), links.length), { links }), words);
  const all = annexesOf(meeting);
  return noticeCard(
    noticeOfTold(said.list(nameOf(facts, words), all.length), {
      facts: all.map((annex) => ({
        title: annex.name,
        value: [
          scopeName(annex.scope, body, words.language),
          ...(annex.unread === undefined ? [] : [said.unread(annex.unread)]),
          ...(annex.scope.of === 'public' && openIn(annex).length > 0 ? [said.open(openIn(annex).length)] : []),
        ].join('; '),
      })),
      links,
      actions: all
        .slice(0, MOST_BUTTONS)
        .map((annex) =>
          press(said.whoSees(annex.name), 'set-annex-scope-form', { ...about(facts), annexId: annex.id }),
        ),
    }),
    words,
  );
}

export interface AnnexScopeFacts extends MeetingFacts, FormFacts {
  readonly annex: AnnexOfItem;
  /** What stands in the choice at first. */
  readonly chosen: string;
  readonly choices: readonly Choice[];
}

/** Who may see one annex. */
export function annexScopeCard(facts: AnnexScopeFacts, words: Words): Card {
  const { body, annex, chosen, choices, formId } = facts;
  const said = annexWords[words.language];
  const data = { ...about(facts), formId, annexId: annex.id };
  return formCard(
    {
      ...facts,
      ...said.form(annex.name),
      facts: [{ title: said.now, value: scopeName(annex.scope, body, words.language) }],
      fields: [
        { id: 'scope', kind: 'choice', value: chosen, required: true, choices },
        { id: 'reason', kind: 'long-text' },
      ],
      labels: said.labels,
      actions: [send(said.save, 'set-annex-scope', data), press(said.takeOff, 'take-off-annex', data)],
    },
    words,
  );
}
