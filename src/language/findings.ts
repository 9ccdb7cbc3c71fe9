import type { Checked } from '../domain/paper/checked.ts';
import type { DocumentKind } from '../domain/paper/document.ts';
import type { Confidence, Finding } from '../domain/paper/finding.ts';
import { finding as findingDa } from './da/findings.ts';
import { clockTime, dateWithWeekday } from './dates.ts';
import { finding as findingEn } from './en/findings.ts';
import type { FindingWords } from './finding-words.ts';
import type { Language } from './language.ts';

export function findingWords(finding: Finding, language: Language): FindingWords {
  return language === 'da' ? findingDa(finding) : findingEn(finding);
}

/** A finding as it is given to other programs. */
export interface FindingTold extends FindingWords {
  readonly code: Finding['code'];
  readonly line: number;
  readonly quote: string;
  readonly confidence: Confidence;
  readonly alsoAt?: readonly number[];
  /** What was likely meant, where one thing was: a date as `2022-02-07`, a number, a word. */
  readonly likely?: string;
}

export function findingTold(finding: Finding, language: Language): FindingTold {
  const { code, line, quote, confidence, alsoAt } = finding;
  const likely = likelyIn(finding);
  return {
    code,
    line,
    quote,
    confidence,
    ...(alsoAt === undefined ? {} : { alsoAt }),
    ...findingWords(finding, language),
    ...(likely === undefined ? {} : { likely }),
  };
}

function likelyIn(finding: Finding): string | undefined {
  switch (finding.code) {
    case 'weekday-differs':
    case 'no-such-date':
    case 'year-differs':
      return finding.likely?.toString();
    case 'next-meeting-differs':
      return finding.known.toString();
    case 'number-missing':
      return finding.missing.join(' ');
    case 'total-differs':
      return finding.sum;
    case 'slip':
    case 'stray-comma':
      return finding.right;
    case 'mixed-labels':
      return finding.usual;
    default:
      return undefined;
  }
}

/** How sure a finding is, in a word: »Fejl«, »Formentlig«, »Spørgsmål«. */
export function confidenceName(confidence: Confidence, language: Language): string {
  return CONFIDENCE[language][confidence];
}

const CONFIDENCE: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  da: { sure: 'Fejl', likely: 'Formentlig', ask: 'Spørgsmål' },
  en: { sure: 'Error', likely: 'Likely', ask: 'Question' },
};

/** `Linje 7: Fejl: ...`, the quote under it, and what to do. */
export function findingLines(finding: Finding, language: Language): readonly string[] {
  const { text, suggestion } = findingWords(finding, language);
  const line = language === 'da' ? 'Linje' : 'Line';
  const also = finding.alsoAt === undefined || finding.alsoAt.length === 0 ? '' : ` (${finding.alsoAt.join(', ')})`;
  return [
    `${line} ${finding.line}${also}: ${confidenceName(finding.confidence, language)}: ${text}`,
    `  > ${finding.quote}`,
    `  ${suggestion}`,
  ];
}

const KINDS: Readonly<Record<Language, Readonly<Record<DocumentKind, string>>>> = {
  da: {
    agenda: 'Dagsorden',
    minutes: 'Referat',
    'agenda-with-minutes': 'Dagsorden med referat',
    rules: 'Regler',
    note: 'Notat',
    other: 'Dokument',
  },
  en: {
    agenda: 'Agenda',
    minutes: 'Minutes',
    'agenda-with-minutes': 'Agenda with minutes',
    rules: 'Rules',
    note: 'Note',
    other: 'Document',
  },
};

/** What the document was read as, in a line: `Referat: Klyngestyregruppe Nord, mandag den 3. maj 2021, 9 punkter, 15 deltagere`. */
export function documentLine({ document }: Checked, language: Language): string {
  const { kind, body, date, start, items, participants } = document;
  const da = language === 'da';
  const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;
  const when =
    date === undefined
      ? []
      : [`${dateWithWeekday(date, language)}${start === undefined ? '' : ` ${clockTime(start, language)}`}`];
  const parts = [
    ...(body === undefined ? [] : [body.text]),
    ...when,
    ...(items.length === 0
      ? []
      : [da ? count(items.length, 'punkt', 'punkter') : count(items.length, 'item', 'items')]),
    ...(participants.length === 0
      ? []
      : [
          da
            ? count(participants.length, 'på deltagerlisten', 'på deltagerlisten')
            : `${participants.length} on the lists`,
        ]),
  ];
  const name = KINDS[language][kind];
  return parts.length === 0 ? name : `${name}: ${parts.join(', ')}`;
}

/** »Ingen bemærkninger.«, »Ét spørgsmål.«, `5 findings, of which 2 are questions.` */
export function checkedSummary({ findings }: Checked, language: Language): string {
  const asked = findings.filter(({ confidence }) => confidence === 'ask').length;
  const count = findings.length;
  if (language === 'da') {
    if (count === 0) return 'Ingen bemærkninger.';
    if (count === 1) return asked === 1 ? 'Ét spørgsmål.' : 'Én bemærkning.';
    return asked === 0 ? `${count} bemærkninger.` : `${count} bemærkninger, heraf ${asked} spørgsmål.`;
  }
  if (count === 0) return 'No remarks.';
  if (count === 1) return asked === 1 ? 'One question.' : 'One finding.';
  return asked === 0
    ? `${count} findings.`
    : `${count} findings, of which ${asked} ${asked === 1 ? 'is a question' : 'are questions'}.`;
}

/** All of it for a person at the command line. */
export function checkedText(checked: Checked, language: Language): readonly string[] {
  return [
    documentLine(checked, language),
    checkedSummary(checked, language),
    ...checked.findings.flatMap((finding) => ['', ...findingLines(finding, language)]),
  ];
}

/** All of it for other programs. Dates are `2021-05-03`, hours `14:00`. */
export function checkedDocumentJson({ document, findings }: Checked, language: Language) {
  const { kind, title, body, date, start, end, place, participants, items } = document;
  return {
    document: {
      kind,
      language: document.language,
      ...(title === undefined ? {} : { title: title.text }),
      ...(body === undefined ? {} : { body: body.text }),
      date: date?.toString() ?? null,
      ...(start === undefined ? {} : { start: start.toString().slice(0, 5) }),
      ...(end === undefined ? {} : { end: end.toString().slice(0, 5) }),
      ...(place === undefined ? {} : { place }),
      participants,
      items,
    },
    findings: findings.map((finding) => findingTold(finding, language)),
  };
}
