import { type Body, type Member, member, seated } from '../domain/body/body.ts';
import { type KnownConsultation, memberReplies, OWN, replyOf } from '../domain/consultation/consultation.ts';
import { consultationWords } from '../language/consultation.ts';
import type { Words } from '../language/words.ts';
import { type BoardRow, boardCard, lines } from './board.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';
import { type CaseFormFacts, caseFormCard } from './case-form.ts';
import { type Choice, shortened } from './facts.ts';
import type { Section } from './notice.ts';

export interface ConsultationsFacts {
  readonly body: Body;
  readonly reader: Member;
  readonly consultations: readonly { readonly id: string; readonly consultation: KnownConsultation }[];
}

/** What is out for consultation, from here and to here, and who has answered. */
export function consultationsCard({ body, reader, consultations }: ConsultationsFacts, words: Words): Card {
  const said = consultationWords[words.language];
  const isSecretary = reader.offices.includes('secretary');
  const group = (stage: KnownConsultation['stage'], title: string) => {
    const rows = consultations.filter(({ consultation }) => consultation.stage === stage);
    return rows.length === 0 ? [] : [{ title, rows: rows.map((one) => rowOf(one, body, reader, words)) }];
  };
  return boardCard(
    {
      ...said.board(body, consultations.length === 0),
      groups: [...group('open', said.open), ...group('closed', said.closed)],
      actions: isSecretary ? [press(said.buttons.new, 'consult-form', { bodyId: body.id })] : [],
      links: [],
    },
    words,
  );
}

function rowOf(
  { id, consultation }: ConsultationsFacts['consultations'][number],
  body: Body,
  reader: Member,
  words: Words,
): BoardRow {
  const said = consultationWords[words.language];
  const { matter, window, from, hearsMembers, receivers, stage } = consultation;
  const members = seated(body).length;
  return {
    title: matter.title,
    lines: [
      ...lines([...(from === undefined ? [] : [said.from(from.name)]), said.until(window.lastDay)]),
      ...lines(hearsMembers ? [said.answered(memberReplies(consultation).size, members)] : []),
      ...receivers.flatMap(({ id: receiver, name }) => {
        const reply = replyOf(consultation, receiver);
        if (reply === undefined)
          return lines(
            [stage === 'open' ? said.waits(name) : said.silent(name)],
            stage === 'open' ? 'Default' : 'Warning',
          );
        return lines(shortened([said.replied(name, reply.text === '' ? said.noRemarks : reply.text)], 200), 'Good');
      }),
    ],
    actions: stage === 'open' ? replyButtons(id, consultation, body, reader, words) : [],
  };
}

/** What this reader can answer with. */
export function replyButtons(
  id: string,
  { from, hearsMembers }: KnownConsultation,
  body: Body,
  reader: Member,
  words: Words,
): readonly Button[] {
  const { buttons } = consultationWords[words.language];
  const isSecretary = reader.offices.includes('secretary');
  const mayReply = from === undefined ? hearsMembers && reader.seat === 'member' : isSecretary;
  const data = { bodyId: body.id, consultationId: id };
  return [
    ...(mayReply
      ? [
          press(buttons.reply, 'reply-to-consultation-form', data),
          press(buttons.noRemarks, from === undefined ? 'reply-to-consultation' : 'reply-for-body', {
            ...data,
            formId: `no-remarks-${id}`,
          }),
        ]
      : []),
    ...(isSecretary && from === undefined ? [press(buttons.note, 'note-outside-reply-form', data)] : []),
  ];
}

/** One section for each who was heard: the body's own members together, then each body (S3-03, S3-06). */
export function replySections(consultation: KnownConsultation, body: Body, words: Words): readonly Section[] {
  const said = consultationWords[words.language];
  const written = (text: string) => (text === '' ? said.noRemarks : text);
  const own = [...memberReplies(consultation)].map(
    ([id, reply]) => `${member(body, id)?.title ?? id}: ${written(reply.text)}`,
  );
  const mine = replyOf(consultation, OWN);
  const sections = [
    ...(consultation.hearsMembers
      ? [{ title: said.members, text: own.length === 0 ? said.noReply : own.join('\n') }]
      : []),
    ...(consultation.from === undefined
      ? []
      : [{ title: said.own, text: mine === undefined ? said.noReply : written(mine.text) }]),
    ...consultation.receivers.map(({ id, name }) => {
      const reply = replyOf(consultation, id);
      return { title: name, text: reply === undefined ? said.noReply : written(reply.text) };
    }),
  ];
  const texts = shortened(
    sections.map(({ text }) => text),
    MOST_OF_RESULT,
  );
  return sections.map(({ title }, index) => ({ title, text: texts[index] ?? '' }));
}

/** Characters of all answers together; Teams takes no card over 28 KB. */
const MOST_OF_RESULT = 15_000;

export function consultCard(
  facts: CaseFormFacts & { readonly others: readonly Pick<Body, 'id' | 'shortName'>[] },
  words: Words,
): Card {
  const said = consultationWords[words.language];
  const choices = facts.others.map(({ id, shortName }) => ({ title: shortName, value: id }));
  const yesNo = [
    { title: said.yes, value: 'yes' },
    { title: said.no, value: 'no' },
  ];
  return caseFormCard(
    facts,
    {
      told: said.forms.consult(),
      verb: 'consult',
      button: said.buttons.send,
      data: {},
      labels: said.labels,
      back: { title: said.buttons.board, command: 'consultations' },
      fields: [
        { id: 'consultation-title', kind: 'text', required: true, most: 200 },
        { id: 'consultation-text', kind: 'long-text', required: true, most: 4000 },
        { id: 'annexes', kind: 'long-text', most: 4000 },
        { id: 'window-days', kind: 'text', required: true, value: '10', most: 2 },
        { id: 'hears-members', kind: 'choice', value: 'no', choices: yesNo },
        ...(choices.length === 0 ? [] : [{ id: 'bodies', kind: 'choices', choices } as const]),
        { id: 'outside-bodies', kind: 'long-text', most: 2000 },
      ],
    },
    words,
  );
}

/** A form about one consultation. */
export interface ReplyFacts extends CaseFormFacts {
  readonly consultationId: string;
  readonly consultation: KnownConsultation;
}

export function replyCard(facts: ReplyFacts, words: Words): Card {
  const said = consultationWords[words.language];
  const { consultation, consultationId } = facts;
  return caseFormCard(
    facts,
    {
      told: said.forms.reply(consultation.matter.title),
      verb: consultation.from === undefined ? 'reply-to-consultation' : 'reply-for-body',
      button: said.buttons.save,
      data: { consultationId },
      labels: said.labels,
      back: { title: said.buttons.board, command: 'consultations' },
      fields: [{ id: 'reply-text', kind: 'long-text', most: 4000 }],
    },
    words,
  );
}

export function outsideReplyCard(facts: ReplyFacts & { readonly receivers: readonly Choice[] }, words: Words): Card {
  const said = consultationWords[words.language];
  const { consultation, consultationId, receivers } = facts;
  return caseFormCard(
    facts,
    {
      told: said.forms.note(consultation.matter.title),
      verb: 'note-outside-reply',
      button: said.buttons.save,
      data: { consultationId },
      labels: said.labels,
      back: { title: said.buttons.board, command: 'consultations' },
      fields: [
        { id: 'receiver', kind: 'choice', required: true, choices: receivers, value: receivers[0]?.value ?? '' },
        { id: 'reply-text', kind: 'long-text', most: 4000 },
      ],
    },
    words,
  );
}
