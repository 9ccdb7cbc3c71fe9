import type { Body } from '../domain/body/body.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import type { OpenReferral } from '../domain/referral/referral.ts';
import type { ReferralWords } from '../language/da/referral.ts';
import { longSlot } from '../language/dates.ts';
import { referralWords } from '../language/referral.ts';
import type { Words } from '../language/words.ts';
import { press, send } from './button.ts';
import type { Card } from './card.ts';
import type { Choice, FormFacts } from './facts.ts';
import { type AskedFor, type Field, formCard } from './form-card.ts';

/** A form about a referral: the one it is about, if there is one yet. */
export interface ReferralFormFacts extends FormFacts {
  readonly body: Body;
  readonly referralId?: string;
}

/** The bodies to choose among: those in Referent but this one. */
interface WithBodies {
  readonly others: readonly Pick<Body, 'id' | 'shortName'>[];
}

/** Characters an answer may take up in a form. */
const NAMES = 2000;

const bodyFields = ({ others }: WithBodies): readonly Field[] => [
  ...(others.length === 0
    ? []
    : [
        {
          id: 'bodies',
          kind: 'choices',
          choices: others.map(({ id, shortName }) => ({ title: shortName, value: id })),
        } as const,
      ]),
  { id: 'outside-bodies', kind: 'long-text', most: NAMES },
];

/** A new referral; `from` is the item it is made of. */
export function referCard(
  facts: ReferralFormFacts &
    WithBodies & { readonly from?: { readonly meetingId: string; readonly itemId: string } } & {
      readonly title?: string;
      readonly text?: string;
    },
  words: Words,
): Card {
  const said = referralWords[words.language];
  return asking(facts, words, said.forms.refer(), 'refer', said.buttons.send, facts.from ?? {}, [
    { id: 'referral-title', kind: 'text', value: facts.title ?? '', required: true, most: 200 },
    { id: 'referral-text', kind: 'long-text', value: facts.text ?? '', required: true, most: 4000 },
    { id: 'annexes', kind: 'long-text', most: 4000 },
    ...bodyFields(facts),
    { id: 'answer-by', kind: 'date' },
    { id: 'mandate-holder', kind: 'text', most: 200 },
    { id: 'mandate-frame', kind: 'text', most: 12 },
    { id: 'mandate-source', kind: 'text', most: 200 },
  ]);
}

export function referFurtherCard(
  facts: ReferralFormFacts & WithBodies & { readonly title: string },
  words: Words,
): Card {
  const said = referralWords[words.language];
  const told = said.forms.further(facts.title);
  return asking(facts, words, told, 'refer-further', said.buttons.send, {}, bodyFields(facts));
}

export function passOnCard(facts: ReferralFormFacts & WithBodies & { readonly title: string }, words: Words): Card {
  const said = referralWords[words.language];
  const told = said.forms.passOn(facts.title);
  return asking(facts, words, told, 'pass-on-referral', said.buttons.passOn, {}, bodyFields(facts));
}

/** Asks why: to withdraw a referral, or to return one. */
export function referralReasonCard(
  facts: ReferralFormFacts & { readonly title: string; readonly verb: 'withdraw-referral' | 'return-referral' },
  words: Words,
): Card {
  const said = referralWords[words.language];
  const isMine = facts.verb === 'withdraw-referral';
  const told = isMine ? said.forms.withdraw(facts.title) : said.forms.giveBack(facts.title);
  const button = isMine ? said.buttons.withdraw : said.buttons.giveBack;
  return asking(facts, words, told, facts.verb, button, {}, [
    { id: 'reason', kind: 'long-text', required: true, most: 500 },
  ]);
}

/** Which meeting a referral goes on. */
export function placeReferralCard(
  facts: ReferralFormFacts & { readonly title: string; readonly meetings: readonly MeetingNote[] },
  words: Words,
): Card {
  const said = referralWords[words.language];
  const told = said.forms.place(facts.title);
  return asking(facts, words, told, 'place-referral', said.buttons.place, {}, [meetingField(facts.meetings, words)]);
}

/** Notes what a receiver outside Referent has said. */
export function noteAnswerCard(
  facts: ReferralFormFacts & { readonly referral: OpenReferral; readonly receivers: readonly Choice[] },
  words: Words,
): Card {
  const said = referralWords[words.language];
  const told = said.forms.note(facts.referral.matter.title);
  return asking(facts, words, told, 'note-answer', said.buttons.save, {}, [
    {
      id: 'receiver',
      kind: 'choice',
      required: true,
      choices: facts.receivers,
      value: facts.receivers[0]?.value ?? '',
    },
    { id: 'thread-state', kind: 'choice', required: true, choices: notedChoices(said), value: 'discussed' },
    { id: 'thread-day', kind: 'date' },
    { id: 'thread-text', kind: 'long-text', most: 4000 },
  ]);
}

/** The draft of the item that tells what the receivers answered, to be put right and put on a meeting. */
export function reportAnswersCard(
  facts: ReferralFormFacts & {
    readonly title: string;
    readonly draft: string;
    readonly meetings: readonly MeetingNote[];
  },
  words: Words,
): Card {
  const said = referralWords[words.language];
  return asking(facts, words, said.forms.report(facts.title), 'report-answers', said.buttons.report, {}, [
    meetingField(facts.meetings, words),
    { id: 'report-text', kind: 'long-text', value: facts.draft, required: true, most: 4000 },
  ]);
}

function meetingField(meetings: readonly MeetingNote[], { language }: Words): Field {
  const choices = meetings.map(({ id, slot }) => ({ title: longSlot(slot, language), value: id }));
  return { id: 'meeting', kind: 'choice', required: true, choices, value: choices[0]?.value ?? '' };
}

const notedChoices = ({ noted }: ReferralWords): readonly Choice[] =>
  Object.entries(noted).map(([value, title]) => ({ title, value }));

function asking(
  facts: ReferralFormFacts,
  words: Words,
  told: Pick<AskedFor, 'heading' | 'paragraphs'>,
  verb: string,
  button: string,
  more: Readonly<Record<string, string>>,
  fields: readonly Field[],
): Card {
  const said = referralWords[words.language];
  const { body, formId, typed, faults, referralId } = facts;
  const data = { bodyId: body.id, formId, ...(referralId === undefined ? {} : { referralId }), ...more };
  return formCard(
    {
      ...told,
      formId,
      typed,
      faults,
      fields,
      labels: said.labels,
      actions: [
        send(button, verb, data),
        press(said.buttons.board, 'run-command', { bodyId: body.id, command: 'referrals' }),
      ],
    },
    words,
  );
}
