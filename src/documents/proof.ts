import { type Body, member } from '../domain/body/body.ts';
import type { Actor } from '../domain/command.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { moment } from '../language/dates.ts';
import { clauseLine, countedDayLine, windowEnd } from '../language/deadlines.ts';
import { dispatchWords } from '../language/dispatches.ts';
import type { DocumentWords } from '../language/documents.ts';
import { journalWords } from '../language/journal.ts';
import { type ProofWords, proofWords } from '../language/proof.ts';
import { words as wordsIn } from '../language/words.ts';
import { type Block, type Document, type Fact, heading, paragraph } from './document.ts';
import { imprint } from './imprint.ts';
import { standing } from './minutes.ts';
import { type Proof, type ProofSources, type ProvedMember, proofOf } from './proof-facts.ts';
import { line, prose } from './prose.ts';
import { roleOf } from './role.ts';

/** What all parts of the document are written with. */
interface Writing {
  readonly sources: ProofSources;
  readonly proof: Proof;
  readonly words: DocumentWords;
  readonly said: ProofWords;
  /** `5. maj 2027 kl. 00.00` */
  readonly when: (at: Temporal.Instant) => string;
  readonly who: (id: string) => string;
  readonly actor: (by: Actor) => string;
}

/** The proof (bevis): one document that shows by which clause, when and on what grounds minutes came to be approved. */
export function proofDocument(sources: ProofSources, words: DocumentWords): Document {
  const { body, meeting, minutes } = sources;
  const writing = writingOf(sources, words);
  const { proof, said } = writing;
  return {
    ...imprint(said.title, body, meeting.slot.date, words),
    facts: [{ label: words.label.date, value: words.day(meeting.slot.date) }, ...essentials(writing)],
    blocks: [
      heading(1, said.heading.approval),
      paragraph(standing({ body, meeting, minutes }, words)),
      ...windowBlocks(writing),
      heading(1, said.heading.members),
      {
        kind: 'table',
        header: said.membersHeader,
        rows: proof.members.map((one) => [writing.who(one.id), receivedTold(one, writing), answersTold(one, writing)]),
      },
      ...commentBlocks(writing),
      ...versionBlocks(writing),
      heading(1, said.heading.sent),
      ...proof.members.flatMap((one) => sentBlocks(one, writing)),
      ...journalBlocks(writing),
    ],
    draft: proof.approval === undefined ? said.soFar : undefined,
    issuedAt: latest(sources),
  };
}

/** The few facts that are enough for most; also on the card. */
export function proofFacts(sources: ProofSources, words: DocumentWords): readonly Fact[] {
  const writing = writingOf(sources, words);
  const { proof, said } = writing;
  const { label, count } = said;
  const have = proof.members.filter(({ received }) => received !== undefined).length;
  const answers = proof.members.flatMap((one) => one.answers);
  const counted = (['comment', 'objection', 'no-comments', 'signature'] as const).flatMap((what) => {
    const number = answers.filter((one) => one.what === what).length;
    return number === 0 ? [] : [count[what](number)];
  });
  const silent = proof.members.filter((one) => one.answers.length === 0).length;
  const { upTo } = proof.journal;
  return [
    ...essentials(writing),
    { label: label.received, value: said.receivedBy(have, proof.members.length) },
    { label: label.answers, value: said.answersCount([...counted, ...(silent === 0 ? [] : [count.silent(silent)])]) },
    ...(upTo === undefined
      ? []
      : [{ label: label.journal, value: `${said.line(upTo.number)}, ${said.sum(upTo.hash)}` }]),
  ];
}

function writingOf(sources: ProofSources, words: DocumentWords): Writing {
  const { body } = sources;
  const said = proofWords[words.language];
  const who = (id: string) => roleIn(body, id) ?? words.formerMember;
  return {
    sources,
    proof: proofOf(sources),
    words,
    said,
    when: (at) => moment(at, body.calendar.timeZone, words.language),
    who,
    actor: (by) => (by.kind === 'member' ? who(by.id) : said[by.kind]),
  };
}

function roleIn(body: Body, id: string): string | undefined {
  const found = body.members.find((one) => one.id === id)?.id ?? body.outsideTerm?.find((one) => one.id === id)?.id;
  const one =
    found === undefined ? undefined : (member(body, found) ?? body.outsideTerm?.find(({ id: own }) => own === id));
  return one && roleOf(one, body.parties.find(({ id: party }) => party === one.party)?.name ?? '');
}

function essentials({ proof, said, words, when, who }: Writing): readonly Fact[] {
  const { approval, windows, circulatedAt } = proof;
  const { label } = said;
  const last = windows.at(-1);
  const first = last?.days.find((day) => 'number' in day);
  return [
    { label: label.approvedAt, value: approval === undefined ? label.notYet : when(approval.at) },
    { label: label.clause, value: clauseLine(proof.clause, words.language) },
    ...(approval?.by === undefined ? [] : [{ label: label.by, value: who(approval.by) }]),
    ...(approval?.signedBy === undefined
      ? []
      : [{ label: label.signedBy, value: approval.signedBy.map(who).join(', ') }]),
    ...(circulatedAt === undefined ? [] : [{ label: label.circulatedAt, value: when(circulatedAt) }]),
    ...(last === undefined || first === undefined
      ? []
      : [{ label: label.window, value: said.window(words.day(first.date), words.day(last.lastDay)) }]),
    { label: label.version, value: String(proof.version) },
  ];
}

function windowBlocks({ proof, said, words, sources: { body } }: Writing): readonly Block[] {
  const told = proof.windows.flatMap((window, index): readonly Block[] => [
    ...(index === 0 ? [] : [paragraph(said.windowUpon(said.events[window.upon] ?? window.upon))]),
    paragraph(clauseLine(window.clause, words.language)),
    { kind: 'list', items: window.days.map((day) => countedDayLine(day, words.language)) },
    paragraph(windowEnd(window, body.calendar.timeZone, words.language)),
  ]);
  return [heading(1, said.heading.window), ...(told.length === 0 ? [paragraph(said.noWindow)] : told)];
}

function receivedTold({ received }: ProvedMember, { said, when }: Writing): string {
  if (received === undefined) return said.notReceived;
  if ('noted' in received) return said.noted(when(received.noted));
  return said.received(received.way, received.state, when(received.at));
}

function answersTold({ answers }: ProvedMember, { said, when, who }: Writing): string {
  if (answers.length === 0) return said.silent;
  return answers
    .map(({ what, at, notedBy }) =>
      [said.answer[what](when(at)), ...(notedBy === undefined ? [] : [said.notedBy(who(notedBy))])].join(', '),
    )
    .join('; ');
}

function sentBlocks(
  { id, words: sent, attended }: ProvedMember,
  { said, words, when, who }: Writing,
): readonly Block[] {
  const names: Readonly<Record<string, string>> = wordsIn(words.language).meeting.deliveries;
  const rows = sent.map(({ at, kind, way, state, ground, detail }) => [
    when(at),
    names[kind] ?? kind,
    // By which way it is to go is decided when it is sent.
    state === 'made' ? '' : said.way(way),
    // A mail address or the id the service gave it: what to ask the service by.
    [said.word(state, ground), ...(state === 'sent' && detail !== '' ? [`(${line(detail)})`] : [])].join(' '),
  ]);
  const table: Block =
    rows.length === 0 ? paragraph(said.nothingSent) : { kind: 'table', header: said.sentHeader, rows };
  const tended = attended.map(({ what, by, at }) => {
    const { attended: told } = dispatchWords[words.language];
    return what.how === 'rung-up'
      ? told['rung-up'](who(by), when(at), what.note, what.hasIt)
      : told[what.how](who(by), when(at));
  });
  return [heading(2, who(id)), table, ...(tended.length === 0 ? [] : [{ kind: 'list', items: tended } as const])];
}

function commentBlocks({ proof, said, when, who, ...writing }: Writing): readonly Block[] {
  const told = proof.comments.flatMap((one) => [
    paragraph(said.comment(one.kind, who(one.by), when(one.at), numberOf(one.pointId, writing.sources))),
    ...quoted(one.text),
    ...(one.answer === undefined ? [] : [paragraph(said.commentAnswered(when(one.answer.at), one.answer.text))]),
    ...(one.settled === undefined ? [] : [paragraph(said.settled[one.settled])]),
  ]);
  const late = proof.lateComments.flatMap((one) => [
    paragraph(
      `${said.comment(one.kind, who(one.by), when(one.at), numberOf(one.pointId, writing.sources))}. ${said.late}`,
    ),
    ...quoted(one.text),
  ]);
  const all = [...told, ...late];
  return [heading(1, said.heading.comments), ...(all.length === 0 ? [paragraph(said.noComments)] : all)];
}

/** What a member wrote, as they wrote it. */
const quoted = (text: string): readonly Block[] =>
  prose(text).map((block) => (block.kind === 'paragraph' ? { ...block, tone: 'note' } : block));

function versionBlocks({ proof, said, when, actor, sources }: Writing): readonly Block[] {
  const told = proof.versions.flatMap(({ version, at, by, point }) => [
    heading(2, said.version(version, when(at), actor(by))),
    ...(point === undefined
      ? [paragraph(said.changedElse)]
      : [
          paragraph(said.changedPoint(numberOf(point.id, sources) ?? point.id)),
          paragraph(said.before(point.before)),
          paragraph(said.after(point.after)),
        ]),
  ]);
  return [heading(1, said.heading.versions), ...(told.length === 0 ? [paragraph(said.oneVersion)] : told)];
}

function numberOf(id: string | undefined, { meeting, body }: ProofSources): string | undefined {
  return pointsOf(meeting, body).find((point) => point.id === id)?.number;
}

function journalBlocks({ proof, said, when, actor, words }: Writing): readonly Block[] {
  const { upTo, lines, rows, faults } = proof.journal;
  if (upTo === undefined) return [];
  const found = journalWords[words.language];
  return [
    heading(1, said.heading.journal),
    paragraph(said.upTo(upTo.number, proof.approval !== undefined)),
    paragraph(said.sum(upTo.hash), 'outcome'),
    faults.length === 0 ? paragraph(said.whole(rows)) : paragraph(said.broken(faults.map(found.fault)), 'outcome'),
    {
      kind: 'table',
      header: said.journalHeader,
      rows: lines.map(({ number, at, type, by }) => [String(number), when(at), said.events[type] ?? type, actor(by)]),
    },
    heading(1, said.heading.check),
    { kind: 'numbered', items: said.check(proof.body, upTo.number) },
    paragraph(said.limits, 'note'),
  ];
}

/** The same record gives the same document: it is dated by the last thing it tells of. */
function latest({ lines, words, meeting }: ProofSources): Temporal.Instant {
  const all = [...lines.map(({ recordedAt }) => recordedAt), ...words.map(({ at }) => at)];
  return all.reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a), meeting.plannedAt);
}
