import { type Body, type Member, type MemberId, seated } from '../domain/body/body.ts';
import {
  answerOf,
  type KnownWrittenProcedure,
  type Stance,
  tally,
  type WrittenResult,
} from '../domain/written-procedure/written-procedure.ts';
import type { Words } from '../language/words.ts';
import { writtenWords } from '../language/written.ts';
import { type BoardRow, boardCard, lines } from './board.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';
import { type CaseFormFacts, caseFormCard } from './case-form.ts';
import { shortened, titleOfMember } from './facts.ts';
import type { Section } from './notice.ts';

export interface WrittenFacts {
  readonly body: Body;
  readonly reader: Member;
  readonly procedures: readonly { readonly id: string; readonly known: KnownWrittenProcedure }[];
}

/** More would not fit in one message. */
const MOST_ROWS = 6;

/** What is being decided in writing, and how the last ones ended. */
export function writtenProceduresCard({ body, reader, procedures }: WrittenFacts, words: Words): Card {
  const said = writtenWords[words.language];
  const group = (stage: KnownWrittenProcedure['stage'], title: string) => {
    const rows = procedures.filter(({ known }) => known.stage === stage).slice(0, MOST_ROWS);
    return rows.length === 0 ? [] : [{ title, rows: rows.map((one) => rowOf(one, body, reader, words)) }];
  };
  const { heading, paragraphs } = said.board(body, procedures.length === 0);
  const hasRule = body.rules.writtenProcedure !== undefined;
  return boardCard(
    {
      heading,
      paragraphs: hasRule ? paragraphs : [said.notHere],
      groups: [...group('open', said.open), ...group('closed', said.closed)],
      actions:
        hasRule && reader.offices.includes('secretary')
          ? [press(said.buttons.new, 'propose-in-writing-form', { bodyId: body.id })]
          : [],
      links: [],
    },
    words,
  );
}

function rowOf({ id, known }: WrittenFacts['procedures'][number], body: Body, reader: Member, words: Words): BoardRow {
  const said = writtenWords[words.language];
  const { proposal, window, result } = known;
  if (result !== undefined) {
    const told = resultSections(known, result, body, words).map(({ title, text }) => `${title}: ${text}`);
    return {
      title: proposal.title,
      lines: [
        ...lines([said.outcomes[result.outcome]], result.outcome === 'adopted' ? 'Good' : 'Warning'),
        ...lines(shortened(told, MOST_OF_ROW)),
      ],
      actions: [],
    };
  }
  const { silent } = tally(known, body);
  const members = seated(body).length;
  const mine = answerOf(known, reader.id);
  return {
    title: proposal.title,
    lines: lines([
      said.until(window.lastDay),
      said.answered(members - silent.length, members),
      ...(silent.length === 0 ? [] : [`${said.silentYet}: ${titles(silent, body)}`]),
      ...(mine === undefined ? [] : [said.yours(said.stances[mine.stance])]),
    ]),
    actions: answerButtons(id, known, body, reader, words),
  };
}

/** Characters of what was answered to one proposal, on the board. */
const MOST_OF_ROW = 800;

const titles = (ids: readonly MemberId[], body: Body) => ids.map((id) => titleOfMember(body, id)).join('; ');

/** One press for each answer, and a form for one with its reason. */
export function answerButtons(
  writtenId: string,
  known: KnownWrittenProcedure,
  body: Body,
  reader: Member,
  words: Words,
): readonly Button[] {
  const { stances, buttons } = writtenWords[words.language];
  if (known.stage !== 'open' || reader.seat !== 'member') return [];
  const data = { bodyId: body.id, writtenId };
  return [
    ...stancesOf(known).map((stance) => press(stances[stance], 'answer-in-writing', { ...data, stance })),
    press(buttons.reason, 'answer-in-writing-form', data),
  ];
}

const stancesOf = ({ endsOnDemand }: KnownWrittenProcedure): readonly Stance[] =>
  endsOnDemand ? ['for', 'against', 'wants-meeting'] : ['for', 'against'];

/** Who answered what, with their reasons, and who did not answer. */
export function resultSections(
  known: KnownWrittenProcedure,
  result: WrittenResult,
  body: Body,
  words: Words,
): readonly Section[] {
  const said = writtenWords[words.language];
  const told = (ids: readonly MemberId[]) =>
    ids.map((id) => said.withReason(titleOfMember(body, id), answerOf(known, id)?.reason ?? '')).join('; ');
  const section = (title: string, ids: readonly MemberId[]) => ({ title, text: told(ids) || said.nobody });
  const { demandedBy, silent } = result;
  return [
    ...(demandedBy === undefined ? [] : [section(said.stances['wants-meeting'], [demandedBy])]),
    section(said.stances.for, result.for),
    section(said.stances.against, result.against),
    section(demandedBy === undefined ? said.silent : said.silentYet, silent),
  ];
}

/** @param facts.rule the body's own, which says how long the members have */
export function proposeCard(
  { rule, ...facts }: CaseFormFacts & { readonly rule: NonNullable<Body['rules']['writtenProcedure']> },
  words: Words,
): Card {
  const said = writtenWords[words.language];
  return caseFormCard(
    facts,
    {
      told: said.forms.propose(rule.windowInDays, rule.clause),
      verb: 'propose-in-writing',
      button: said.buttons.send,
      data: {},
      labels: said.labels,
      back: { title: said.buttons.board, command: 'written-procedures' },
      fields: [
        { id: 'proposal-title', kind: 'text', required: true, most: 200 },
        { id: 'proposal-text', kind: 'long-text', required: true, most: 4000 },
        { id: 'annexes', kind: 'long-text', most: 4000 },
      ],
    },
    words,
  );
}

export function answerCard(
  { writtenId, known, ...facts }: CaseFormFacts & { readonly writtenId: string; readonly known: KnownWrittenProcedure },
  words: Words,
): Card {
  const said = writtenWords[words.language];
  return caseFormCard(
    facts,
    {
      told: said.forms.answer(known.proposal.title),
      verb: 'answer-in-writing',
      button: said.buttons.save,
      data: { writtenId },
      labels: said.labels,
      back: { title: said.buttons.board, command: 'written-procedures' },
      fields: [
        {
          id: 'stance',
          kind: 'choice',
          required: true,
          choices: stancesOf(known).map((value) => ({ title: said.stances[value], value })),
        },
        { id: 'reason', kind: 'long-text', most: 500 },
      ],
    },
    words,
  );
}
