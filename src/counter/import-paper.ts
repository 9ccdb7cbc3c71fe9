import type { Card } from '../cards/card.ts';
import { type ImportFacts, importAgendaCard, importMinutesCard } from '../cards/checked-paper.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import type { KeptPaper } from '../desk/papers.ts';
import { isUnclear } from '../domain/docket/docket.ts';
import type { Checked } from '../domain/paper/checked.ts';
import { agendaIn, type PastMeeting, pastMeetingIn, type ReadAgenda } from '../forms/imported-paper.ts';
import { checkingWords } from '../language/checking.ts';
import { type CheckedPaper, checkKept, importsAs, withPaper } from './check-paper.ts';
import {
  type Action,
  carryOut,
  commandId,
  type Data,
  formIdOf,
  header,
  refusal,
  type Standing,
  standing,
  toldCard,
  type Visit,
} from './visit.ts';

/** Taking in what was read: looked at first, then done with one press. */
export const importActions: Readonly<Record<string, Action>> = {
  'preview-import': (visit, data) =>
    withPaper(visit, data, async (kept) => {
      const checked = await checkKept(visit, kept);
      return importsAs(checked) === 'agenda'
        ? withAgenda(visit, checked, (found) => previewAgenda(visit, data, kept, checked, found))
        : withMinutes(visit, checked, (found) => previewMinutes(visit, data, kept, checked, found));
    }),
  'import-minutes': (visit, data) =>
    withPaper(visit, data, async (kept) =>
      withMinutes(visit, await checkKept(visit, kept), (found) => importMinutes(visit, data, kept, found)),
    ),
  'import-agenda': (visit, data) =>
    withPaper(visit, data, async (kept) =>
      withAgenda(visit, await checkKept(visit, kept), (found) => importAgenda(visit, data, kept, found)),
    ),
};

interface FoundAgenda {
  readonly agenda: ReadAgenda;
  readonly meeting: Standing;
}

function withMinutes(
  visit: Visit,
  { document, ofAnother }: CheckedPaper,
  then: (found: PastMeeting) => Promise<Card> | Card,
): Promise<Card> | Card {
  if (ofAnother !== undefined) return refusal(visit, { because: 'paper-of-another-body', named: ofAnother });
  const found = pastMeetingIn(document, visit.body);
  if (found === undefined) return refusal(visit, { because: 'paper-without-date' });
  return found.points.length === 0 ? refusal(visit, { because: 'paper-without-points' }) : then(found);
}

async function withAgenda(
  visit: Visit,
  { document, ofAnother }: CheckedPaper,
  then: (found: FoundAgenda) => Promise<Card> | Card,
): Promise<Card> {
  if (ofAnother !== undefined) return refusal(visit, { because: 'paper-of-another-body', named: ofAnother });
  const { date } = document;
  if (date === undefined) return refusal(visit, { because: 'paper-without-date' });
  const meeting = (await standing(visit)).find((one) => one.meeting.slot.date.equals(date));
  if (meeting === undefined) return toldCard(visit, checkingWords[visit.words.language].agenda.noMeeting(date));
  const agenda = agendaIn(document, visit.body);
  return agenda.texts.length === 0 ? refusal(visit, { because: 'paper-without-points' }) : then({ agenda, meeting });
}

function previewMinutes(visit: Visit, data: Data, kept: KeptPaper, checked: Checked, found: PastMeeting): Card {
  const { slot, isTimeAssumed, place, isPlaceCut, points } = found;
  const outcome = visit.words.forms.outcomes;
  const items = points.map(({ number, title, outcome: became }) =>
    became === undefined ? `${number} ${title}` : `${number} ${title} (${outcome[became]})`,
  );
  const tasks = points.flatMap(({ number, tasks: own }) => own.map((task) => ({ ...task, number })));
  const facts = { ...previewed(visit, data, kept, checked), slot, isTimeAssumed, place, isPlaceCut, items, tasks };
  return importMinutesCard({ ...facts, standing: [] }, visit.words);
}

function previewAgenda(visit: Visit, data: Data, kept: KeptPaper, checked: Checked, found: FoundAgenda): Card {
  const { slot, place } = found.meeting.meeting;
  const { texts, standing: left, cut } = found.agenda;
  const items = texts.map(({ fields }) => fields.topic ?? '');
  const facts = { ...previewed(visit, data, kept, checked), slot, isTimeAssumed: false, place, items, tasks: [] };
  return importAgendaCard({ ...facts, there: 0, absent: 0, standing: left, cut }, visit.words);
}

function previewed(visit: Visit, data: Data, { id, source }: KeptPaper, { document, findings }: Checked) {
  const people = document.participants;
  const absent = people.filter(({ isAbsent }) => isAbsent).length;
  return {
    body: visit.body,
    paperId: id,
    formId: formIdOf(data),
    source,
    there: people.length - absent,
    absent,
    findings: findings.length,
  } satisfies Partial<ImportFacts>;
}

/** The meeting's id is its day, as that of a planned one is. */
function importMinutes(visit: Visit, data: Data, { source }: KeptPaper, found: PastMeeting): Promise<Card> {
  const { slot, place, title, listed, points } = found;
  const said = checkingWords[visit.words.language].minutes;
  const tasks = points.flatMap((point) => point.tasks);
  const made = { all: tasks.length, unclear: tasks.filter(isUnclear).length };
  return carryOut(
    visit,
    {
      type: 'import-minutes',
      ...header(visit, slot.date.toString(), commandId(visit, data, 'import-minutes')),
      ...{ source, title: title === '' ? source.name : title, slot, place, listed, points },
    },
    { done: () => toldCard(visit, said.done(slot, source, made)), refused: () => undefined },
  );
}

function importAgenda(
  visit: Visit,
  data: Data,
  { source }: KeptPaper,
  { agenda, meeting }: FoundAgenda,
): Promise<Card> {
  const said = checkingWords[visit.words.language].agenda;
  return carryOut(
    visit,
    {
      type: 'import-agenda',
      ...header(visit, meeting.id, commandId(visit, data, 'import-agenda')),
      ...{ source, texts: agenda.texts },
    },
    ({ meeting: { slot } }) =>
      noticeCard(noticeOfTold(said.done(agenda.texts.length, slot, source, agenda)), visit.words),
  );
}
