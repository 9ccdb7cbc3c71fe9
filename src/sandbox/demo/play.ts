import pino from 'pino';
import type { Body } from '../../domain/body/body.ts';
import { inForce } from '../../domain/body/version.ts';
import { dateWithWeekday } from '../../language/dates.ts';
import { openSandbox } from '../open-sandbox.ts';
import type { LoggedRequest } from '../tenant/tenant.ts';
import { makeTheAgenda } from './acts/agenda-act.ts';
import { approveTheMinutes } from './acts/approval-act.ts';
import { callForItems } from './acts/call-act.ts';
import { circulateTheDraft } from './acts/circulation-act.ts';
import { holdTheMeeting } from './acts/minutes-act.ts';
import { planTheYear } from './acts/plan-act.ts';
import { castOf } from './cast.ts';
import { contentFor } from './content/content-for.ts';
import { type Happening, happeningsOf, offsetTime } from './happenings.ts';
import { OutOfPlay, Stage } from './stage.ts';
import type { Story } from './story.ts';
import { judge } from './verdict.ts';

export interface PlayOptions {
  /** The folder of the bodies' files. */
  readonly rules: string;
  readonly body: Body;
  readonly meetingOn: Temporal.PlainDate;
}

/** A whole cycle as it was played. */
export interface Played {
  readonly story: Story;
  readonly happenings: readonly Happening[];
  /** Offset date-times in the body's zone; undefined if it never came to it. */
  readonly approvedAt: string | undefined;
  readonly publishedAt: string | undefined;
  /** What did not go as the rules say; empty when all did. */
  readonly faults: readonly string[];
  readonly documents: Readonly<Record<string, Uint8Array>>;
  readonly graph: readonly LoggedRequest[];
}

/** Plays the whole cycle of one meeting through the house's own doors, in a sandbox that is gone afterwards. */
export async function playTheCycle({ rules, body: given, meetingOn }: PlayOptions): Promise<Played> {
  const body = inForce(given, meetingOn.subtract({ weeks: 8 }));
  const logged: string[] = [];
  const log = pino({ level: 'warn', base: null }, { write: (line: string) => void logged.push(line.trim()) });
  const { timeZone } = body.calendar;
  const from = meetingOn.subtract({ weeks: 8 }).toZonedDateTime({ timeZone, plainTime: '08:30' }).toInstant();
  const sandbox = await openSandbox({ rules, log, port: 0, from });
  try {
    const stage = new Stage(sandbox, body, meetingOn.toString());
    const content = contentFor(body);
    const faults: string[] = [];
    try {
      const play = { stage, cast: castOf(body), content };
      await planTheYear(play, meetingOn);
      await callForItems(play);
      await makeTheAgenda(play);
      await holdTheMeeting(play);
      if (body.rules.approval.mode !== 'at-the-meeting') await circulateTheDraft(play);
      await approveTheMinutes(play);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      faults.push(error instanceof OutOfPlay ? error.message : `${error.name}: ${error.message}`);
    }
    const end = faults.length === 0 ? await judge(stage, content) : undefined;
    const told = (at: Temporal.Instant | undefined) => (at === undefined ? undefined : offsetTime(at, body));
    const years = [meetingOn.year, meetingOn.year + 1].map((year) => `plan-${year}`);
    const meetings = await sandbox.referent.store.records('meeting', body.id);
    return {
      story: {
        title: stage.said.title(body.name, dateWithWeekday(meetingOn, stage.language)),
        language: stage.language,
        timeZone,
        chapters: stage.chapters,
        cards: stage.cards,
      },
      happenings: await happeningsOf(sandbox, body, [...years, ...meetings.map(({ subject }) => subject)]),
      approvedAt: told(end?.approvedAt),
      publishedAt: told(end?.publishedAt),
      faults: [...faults, ...(end?.faults ?? []), ...logged],
      documents: end?.fetched ?? {},
      graph: [...sandbox.tenant.requests],
    };
  } finally {
    await sandbox.close();
  }
}
