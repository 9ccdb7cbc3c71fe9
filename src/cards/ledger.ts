import { unanswered } from '../domain/minutes/ledger.ts';
import type { BulletOutcome, PointText } from '../domain/minutes/minutes.ts';
import { docketWords } from '../language/docket.ts';
import { ledgerWords } from '../language/ledger.ts';
import type { Words } from '../language/words.ts';
import { type Button, press } from './button.ts';
import { type Choice, type FormFacts, shortened, typedOr } from './facts.ts';

interface Input {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** The bullets of a recommendation, each with what became of it (S4-05). */
export interface LedgerView {
  readonly heading: string;
  readonly rows: readonly { outcome: Input; instead: Input; choices: readonly Choice[]; actions: readonly Button[] }[];
  readonly more: string;
}

const OUTCOMES: readonly BulletOutcome[] = ['followed', 'changed', 'not-treated', 'deferred'];

/** More would not fit on a card; those without an answer are shown first, so that each saving brings the next. */
const MOST_ROWS = 10;

/**
 * A single bullet is answered by the point's own outcome, and has no ledger. One put off can go to a coming meeting (S4-14).
 *
 * @param onPoint the data of a button about the point
 */
export function ledgerView(
  bullets: readonly string[],
  now: PointText | undefined,
  facts: Pick<FormFacts, 'typed'>,
  onPoint: Button['data'],
  words: Words,
): LedgerView {
  const said = ledgerWords[words.language];
  if (bullets.length < 2) return { heading: said.heading, rows: [], more: '' };
  const open = new Set(unanswered(bullets, now));
  const numbered = bullets.map((bullet, index) => ({ bullet, number: index + 1 }));
  const answered = numbered.filter(({ bullet }) => !open.has(bullet));
  const shown = [...numbered.filter(({ bullet }) => open.has(bullet)), ...answered]
    .slice(0, MOST_ROWS)
    .sort((a, b) => a.number - b.number);
  const labels = shortened(
    shown.map(({ bullet }) => bullet),
    3000,
  );
  const waiting = open.size - shown.filter(({ bullet }) => open.has(bullet)).length;
  return {
    heading: said.heading,
    rows: shown.map(({ bullet, number }, index) => {
      const treated = now?.ledger?.find((one) => one.bullet === bullet);
      const input = (id: string, label: string, value: string): Input => ({
        id,
        label,
        value: typedOr(facts, id, value),
      });
      return {
        outcome: input(`bullet-${number}`, labels[index] ?? '', treated?.outcome ?? 'none'),
        instead: input(`instead-${number}`, said.instead, treated?.instead ?? ''),
        choices: [
          { title: said.open, value: 'none' },
          ...OUTCOMES.map((value) => ({ title: said.outcomes[value], value })),
        ],
        actions:
          treated?.outcome === 'deferred'
            ? [
                press(docketWords[words.language].buttons.addComing, 'coming-item-form', {
                  ...onPoint,
                  bullet: `${number}`,
                }),
              ]
            : [],
      };
    }),
    more: waiting === 0 ? '' : said.more(waiting),
  };
}
