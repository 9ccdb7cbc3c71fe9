import { shortened } from '../cards/facts.ts';
import { stateLine, todayIn } from '../cards/referral-lines.ts';
import type { ItemText } from '../domain/agenda/item.ts';
import { latest, type OpenReferral } from '../domain/referral/referral.ts';
import { listed } from '../language/clauses.ts';
import { referralWords } from '../language/referral.ts';
import { words as wordsOf } from '../language/words.ts';
import type { Visit } from './visit.ts';

/** Characters of the report together; an item's text takes no more. */
const MOST_OF_REPORT = 3600;

/** One section for each receiver, in the body's own language, also of those cancelled and not yet held (S4-08). */
export function draftOf({ body, now }: Visit, { threads }: OpenReferral): string {
  const inBodys = wordsOf(body.language);
  const texts = threads.map((thread) =>
    stateLine(latest(thread), todayIn(body, now), inBodys, thread.to.kind === 'outside'),
  );
  const cut = shortened(texts, MOST_OF_REPORT - threads.map(({ to }) => to.name).join('').length);
  return threads.map(({ to }, index) => `${to.name}\n${capitalised(cut[index] ?? '')}`).join('\n\n');
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);

/** The item in which the body is told what the receivers answered. */
export function reportText({ parts, body }: Visit, { matter, threads }: OpenReferral, text: string): ItemText {
  const { report } = referralWords[body.language];
  const kinds = new Map(parts.bodies.all().map(({ id, kind }) => [id as string, kind])); // compared with outside ids too
  const areAllKlu = threads.every(({ to }) => kinds.get(to.id) === 'klu' || /^KLU\b/.test(to.name));
  const names = listed(
    threads.map(({ to }) => to.name),
    body.language,
  );
  return {
    fields: {
      topic: report.title(matter.title, areAllKlu, names).slice(0, 200),
      what: text,
      how: report.how,
      why: report.why,
    },
    kind: 'information',
    annexes: matter.annexes,
    lengthInMinutes: 15,
  };
}
