import type { Card } from '../../src/cards/card.ts';
import {
  checkedCard,
  type ImportFacts,
  importAgendaCard,
  importMinutesCard,
  unreadableCard,
} from '../../src/cards/checked-paper.ts';
import type { Checked } from '../../src/domain/paper/checked.ts';
import type { Finding } from '../../src/domain/paper/finding.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { body, type Writing } from './sample-meeting.ts';

const klu = body('klu-guldborgsund');
const day = Temporal.PlainDate.from('2022-02-07');

function findings(write: Writing): readonly Finding[] {
  return Array.from({ length: 60 }, (_, index): Finding => {
    const place = { line: index * 3 + 1, quote: write(160) };
    return index % 3 === 0
      ? { ...place, code: 'speaker-not-listed', name: write(60), confidence: 'ask', alsoAt: [7, 9, 12] }
      : {
          ...place,
          code: 'weekday-differs',
          said: 5,
          date: day,
          keep: 'date',
          likely: day,
          because: [day],
          confidence: 'likely',
        };
  });
}

/** A check with many remarks, its second page, one without any, a file that is not read, and what can be taken in. */
export function paperSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const checked: Checked = {
    document: {
      ...{ kind: 'agenda', language: 'da', date: day, participants: [], items: [] },
      body: { text: write(120), line: 1 },
    },
    findings: findings(write),
  };
  const source = { name: `${write(190)}.docx`, sha256: 'a'.repeat(64) };
  const facts = {
    ...{ body: klu, paperId: 'p', source, checked, imports: 'agenda' as const, isByLink: false },
    paper: { kind: 'text' as const, lines: [], encoding: 'windows-1252' as const, spoilt: 3 },
  };
  const all = (count: number, length: number) => Array.from({ length: count }, () => write(length));
  const task = (what: string) => ({
    ...{ number: '3', what, owner: undefined, ownerAsWritten: write(120), due: day },
  });
  const imports: ImportFacts = {
    ...{ body: klu, paperId: 'p', formId: 'f', source, isTimeAssumed: true, place: write(200), there: 9, absent: 2 },
    slot: { date: day, start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
    ...{ items: all(300, 200), standing: all(4, 120), tasks: all(80, 300).map(task), cut: all(3, 200), findings: 4 },
  };
  return {
    checked: checkedCard({ ...facts, page: 1 }, words),
    'checked-more': checkedCard({ ...facts, page: 2 }, words),
    'checked-clean': checkedCard({ ...facts, checked: { ...checked, findings: [] }, isByLink: true, page: 1 }, words),
    'unreadable-file': unreadableCard({ because: 'not-what-it-says', name: source.name, is: 'picture' }, words),
    'import-minutes': importMinutesCard(imports, words),
    'import-agenda': importAgendaCard(imports, words),
  };
}
