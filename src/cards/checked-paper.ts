import type { Body } from '../domain/body/body.ts';
import type { LearnedTask } from '../domain/docket/import-follow-ups.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import type { Checked } from '../domain/paper/checked.ts';
import type { Finding } from '../domain/paper/finding.ts';
import type { Paper, UnreadablePaper } from '../domain/paper/paper.ts';
import type { Source } from '../domain/paper/source.ts';
import { checkingWords } from '../language/checking.ts';
import { longSlot } from '../language/dates.ts';
import { documentLine, findingWords } from '../language/findings.ts';
import { paperWords } from '../language/papers.ts';
import { ownerName } from '../language/point-lines.ts';
import type { Words } from '../language/words.ts';
import { boardCard, lines } from './board.ts';
import { grouped, type Placed, paged } from './board-pages.ts';
import { type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

export interface CheckedFacts {
  readonly body: Body;
  readonly paperId: string;
  readonly source: Source;
  readonly paper: Paper;
  readonly checked: Checked;
  /** As what it can be imported, if it can. */
  readonly imports?: 'minutes' | 'agenda';
  /** On the page of its own, where nothing is imported. */
  readonly isByLink: boolean;
  /** Another body that it names; then it is held to no plan and taken in nowhere. */
  readonly ofAnother?: string;
  /** From 1. */
  readonly page: number;
}

/** What a document was read as, and what a reader would want to be told of it; the doubtful is asked. */
export function checkedCard(facts: CheckedFacts, words: Words): Card {
  const { body, paperId, source, paper, checked, imports, page } = facts;
  const said = checkingWords[words.language];
  const { buttons } = said;
  const pages = paged(rowsOf(checked.findings, words));
  const turn = (title: string, to: number) =>
    to < 1 || to > pages.length ? [] : [press(title, 'paper-findings', { bodyId: body.id, paperId, page: to })];
  const preview: readonly Button[] =
    imports === undefined
      ? []
      : [
          press(imports === 'minutes' ? buttons.previewMinutes : buttons.previewAgenda, 'preview-import', {
            bodyId: body.id,
            paperId,
          }),
        ];
  const { encoding, spoilt } = paper;
  return boardCard(
    {
      heading: said.checked(source.name),
      paragraphs: [
        `${documentLine(checked, words.language)}.`,
        ...(encoding === undefined || encoding === 'utf-8' ? [] : [said.encoding(encoding)]),
        ...(spoilt === undefined ? [] : [said.spoilt(spoilt)]),
        ...(facts.ofAnother === undefined ? [] : [said.ofAnother(facts.ofAnother, body.shortName)]),
        ...(checked.findings.length === 0 ? [said.clean] : []),
        ...(facts.isByLink && imports !== undefined ? [said.importInChat] : []),
      ],
      groups: grouped(pages[Math.min(page, pages.length) - 1] ?? []),
      actions: [...turn(buttons.earlier, page - 1), ...turn(buttons.later, page + 1), ...preview],
      links: [],
    },
    words,
  );
}

/** What is wrong comes first, by line; then what only its writer can tell. */
function rowsOf(findings: readonly Finding[], words: Words): readonly Placed[] {
  const { groups, line, alsoAt } = checkingWords[words.language];
  const placed = (isAsked: boolean, group: string) =>
    findings
      .filter(({ confidence }) => (confidence === 'ask') === isAsked)
      .map((finding): Placed => {
        const { text, suggestion } = findingWords(finding, words.language);
        const also = finding.alsoAt ?? [];
        const row = {
          title: `${line(finding.line)}: ${text}`,
          lines: [
            ...lines([`»${finding.quote}«`]),
            ...lines([suggestion], isAsked ? 'Default' : 'Attention'),
            ...lines(also.length === 0 ? [] : [alsoAt(also.slice(0, MOST_LINES))]),
          ],
          actions: [],
        };
        return { group, row };
      });
  return [...placed(false, groups.wrong), ...placed(true, groups.ask)];
}

/** Further places told of one finding. */
const MOST_LINES = 20;

export function unreadableCard(why: UnreadablePaper, words: Words): Card {
  return noticeCard(noticeOfTold(paperWords[words.language].unreadable(why)), words);
}

export interface ImportFacts {
  readonly body: Body;
  readonly paperId: string;
  readonly formId: string;
  readonly source: Source;
  readonly slot: Slot;
  /** The hour was not in the document. */
  readonly isTimeAssumed: boolean;
  readonly place: string;
  readonly there: number;
  readonly absent: number;
  /** A line each: number, title, and what became of it. */
  readonly items: readonly string[];
  /** Titles left out, since the body has them on every agenda. */
  readonly standing: readonly string[];
  /** Titles of those whose text is longer than an item's may be. */
  readonly cut?: readonly string[];
  /** The place was longer than it may be. */
  readonly isPlaceCut?: boolean;
  /** The follow-ups to be made: point, what it says somebody is to do, and who and when. */
  readonly tasks: readonly (LearnedTask & { readonly number: string })[];
  readonly findings: number;
}

/** Items and follow-ups told of on the card; the rest are counted. */
const MOST_ITEMS = 40;
const MOST_TASKS = 25;
const MOST_TITLE = 160;

export function importMinutesCard(facts: ImportFacts, words: Words): Card {
  const said = checkingWords[words.language];
  return importCard(facts, said.minutes.preview(facts.body.shortName), words, {
    title: said.buttons.importMinutes,
    verb: 'import-minutes',
  });
}

export function importAgendaCard(facts: ImportFacts, words: Words): Card {
  const said = checkingWords[words.language];
  return importCard(facts, said.agenda.preview(facts.slot), words, {
    title: said.buttons.importAgenda,
    verb: 'import-agenda',
  });
}

function importCard(
  facts: ImportFacts,
  { heading, paragraphs }: { readonly heading: string; readonly paragraphs: readonly string[] },
  words: Words,
  { title, verb }: { readonly title: string; readonly verb: string },
): Card {
  const { body, paperId, formId, source, slot, place, there, absent, items, standing, tasks, findings } = facts;
  const said = checkingWords[words.language];
  const { rows } = said;
  const row = (title: string, value: string) => (value === '' ? [] : [{ title, value }]);
  const cut = (text: string) => (text.length > MOST_TITLE ? `${text.slice(0, MOST_TITLE - 1)}…` : text);
  const listOf = (all: readonly string[], most: number) =>
    [...all.slice(0, most), ...(all.length > most ? [said.more(all.length - most)] : [])].join('\n');
  const task = ({ number, what, owner, ownerAsWritten, due }: ImportFacts['tasks'][number]) => {
    const name = owner === undefined ? {} : { owner: ownerName(owner, body, words.language) };
    const written = ownerAsWritten === undefined ? {} : { ownerAsWritten: cut(ownerAsWritten) };
    return `${cut(`${number} ${what}`)} (${said.task({ ...name, ...written, due })})`;
  };
  return noticeCard(
    noticeOfTold(
      {
        heading,
        paragraphs: [
          ...paragraphs,
          ...(facts.isTimeAssumed ? [said.assumedTime] : []),
          ...(facts.cut === undefined || facts.cut.length === 0 ? [] : [said.cutShort(facts.cut.map(cut))]),
          ...(facts.isPlaceCut === true ? [said.placeCut] : []),
          ...(findings === 0 ? [] : [said.findingsLeft(findings)]),
        ],
      },
      {
        facts: [
          ...row(rows.meeting, longSlot(slot, words.language)),
          ...row(rows.place, cut(place)),
          ...(there + absent === 0 ? [] : row(rows.people, said.people(there, absent))),
          ...row(rows.file, cut(source.name)),
          ...row(rows.checksum, `sha256 ${source.sha256.slice(0, 16)}…`),
          ...(standing.length === 0 ? [] : row(rows.standing, standing.map(cut).join(', '))),
        ],
        sections: [
          { title: rows.items, text: listOf(items.map(cut), MOST_ITEMS) },
          ...(tasks.length === 0 ? [] : [{ title: rows.tasks, text: listOf(tasks.map(task), MOST_TASKS) }]),
        ],
        actions: [
          send(title, verb, { bodyId: body.id, paperId, formId }),
          press(said.buttons.back, 'paper-findings', { bodyId: body.id, paperId, page: 1 }),
        ],
      },
    ),
    words,
  );
}
