import { parseArgs } from 'node:util';
import { nearest } from '../../adapters/bodies/faults.ts';
import type { Body } from '../../domain/body/body.ts';
import { proposeDates } from '../../domain/plan/propose-dates.ts';

/** What the demo was asked for. */
export interface DemoAsked {
  readonly body: Body;
  readonly meetingOn: Temporal.PlainDate;
  /** The folder in which the play is kept. */
  readonly out: string;
  readonly json: boolean;
}

/** The folder of files the body is taken from; without, the one the house runs on. @throws DemoMisused */
export function rulesAsked(args: readonly string[]): string | undefined {
  return optionsIn(args).rules;
}

/** The demo was used wrongly: exit 2, one sentence, nothing played. */
export class DemoMisused extends Error {
  override readonly name = 'DemoMisused';
}

const USAGE = 'npm run demo [-- --rules <folder> --body <id> --meeting <YYYY-MM-DD> --out <folder> --json]';
const USUAL_BODY = 'klu-guldborgsund';
const USUAL_YEAR = 2027;

/** @throws DemoMisused */
export function readDemoArguments(args: readonly string[], bodies: readonly Body[]): DemoAsked {
  const { said, body: named = said, meeting, out, json = false } = optionsIn(args);
  const usual = bodies.find((one) => one.id === USUAL_BODY) ?? bodies[0];
  const id = named ?? usual?.id ?? USUAL_BODY;
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) {
    const ids = bodies.map((one) => one.id);
    const meant = nearest(id, ids);
    throw new DemoMisused(
      meant === undefined ? `no body »${id}«; there are ${ids.join(', ')}` : `no body »${id}«; did you mean ${meant}?`,
    );
  }
  const meetingOn = meeting === undefined ? proposeDates(body, USUAL_YEAR)[0]?.slot.date : dateSaid(meeting);
  if (meetingOn === undefined) throw new DemoMisused(`${body.id} proposes no meetings; name one with --meeting`);
  return { body, meetingOn, out: out ?? `out/demo-${body.id}`, json };
}

function optionsIn(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rules: { type: 'string' },
        body: { type: 'string' },
        meeting: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const [said, ...more] = positionals;
    if (more.length > 0) throw new DemoMisused(`only one body can be played at a time\n${USAGE}`);
    return { ...values, said };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new DemoMisused(`${error.message}\n${USAGE}`);
  }
}

function dateSaid(given: string): Temporal.PlainDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) throw new DemoMisused(`»${given}« is not a date as 2027-04-08`);
  let date: Temporal.PlainDate;
  try {
    date = Temporal.PlainDate.from(given, { overflow: 'reject' });
  } catch {
    throw new DemoMisused(`there is no ${given}`);
  }
  // A plan is asked for by its year, and only these are read as years.
  if (date.year < 2000 || date.year > 2100) throw new DemoMisused(`${given} is too far away`);
  return date;
}
