import type { Body } from '../../domain/body/body.ts';
import { endsAt, startsAt } from '../../domain/meeting/slot.ts';
import type { WrittenMinutes } from '../../domain/minutes/minutes.ts';
import { meetingPlanWords } from '../../language/meeting-plan.ts';
import type { Content } from './content/content.ts';
import type { Stage } from './stage.ts';

/** How the play ended, and all that did not end as the rules say. */
export interface Verdict {
  readonly approvedAt: Temporal.Instant | undefined;
  readonly publishedAt: Temporal.Instant | undefined;
  /** Empty when all is as it should be. */
  readonly faults: readonly string[];
  /** What was fetched on the way, for the folder. */
  readonly fetched: Readonly<Record<string, Uint8Array>>;
}

/** Looks at the end from outside: over HTTP, in the channel, in the journal, and by a count of its own. */
export async function judge(stage: Stage, content: Content): Promise<Verdict> {
  const { body, sandbox, meetingId } = stage;
  const faults: string[] = [];
  const demand = (holds: boolean, otherwise: string) => {
    if (!holds) faults.push(otherwise);
  };
  const { minutes } = await stage.meeting();
  const approved = minutes.stage === 'approved' ? minutes : undefined;
  demand(approved !== undefined, `referatet er ikke godkendt, men ${minutes.stage}`);
  if (approved !== undefined) faults.push(...(await wrongApproval(stage, approved)));
  demand(approved?.publishedAt !== undefined, 'referatet er ikke offentliggjort');

  const page = `${sandbox.referent.server.url}/${body.id}/${meetingId}`;
  const html = await fetch(page);
  const shown = await html.text();
  demand(html.status === 200, `siden svarer ${html.status}`);
  const { agreed } = content;
  const decided = ['at-the-meeting', 'by-signing'].includes(body.rules.approval.mode)
    ? agreed.minutes
    : agreed.corrected;
  demand(plain(shown).includes(decided.slice(-40)), 'siden viser ikke beslutningen, som den sidst blev skrevet');
  const fetched: Record<string, Uint8Array> = { 'referat.html': new TextEncoder().encode(shown) };
  for (const name of ['dagsorden.docx', 'referat.docx']) {
    const found = await fetch(`${page}/${name}`);
    const bytes = new Uint8Array(await found.arrayBuffer());
    demand(found.status === 200 && isZip(bytes), `${name} er ikke et dokument`);
    fetched[name] = bytes;
  }
  const filed = sandbox.tenant.files.filter(({ channelId }) => channelId === body.home.channelId);
  const plans = filed.filter(({ name }) => name.startsWith(meetingPlanWords[body.language].title('').trim()));
  const documents = filed.length - plans.length;
  demand(
    documents === 2 && filed.every(({ bytes }) => isZip(bytes)),
    `${documents} dokumenter i kanalens filer, ikke 2`,
  );
  demand(plans.length > 0, 'mødeplanen ligger ikke i kanalens filer');
  for (const { name, bytes } of filed) fetched[name] = bytes;

  const posts = sandbox.teams.channel(body.home.channelId);
  demand(posts.length === 1, `${posts.length} opslag i kanalen, ikke ét`);
  demand(JSON.stringify(posts[0]?.card ?? '').includes(meetingId), 'opslaget i kanalen fører ikke til mødets side');
  const approvals = (await sandbox.referent.store.journalOf(body.id, meetingId)).filter(
    ({ event }) => event.type === 'minutes-approved',
  );
  demand(approvals.length === 1, `referatet er godkendt ${approvals.length} gange`);
  faults.push(...sandbox.teams.complaints.map((complaint) => `Teams: ${complaint}`));
  return { approvedAt: approved?.approval.at, publishedAt: approved?.publishedAt, faults, fetched };
}

/** Counts for itself when the body's own way may approve. */
async function wrongApproval(
  stage: Stage,
  minutes: Extract<WrittenMinutes, { stage: 'approved' }>,
): Promise<readonly string[]> {
  const { body, meetingId } = stage;
  const { approval: rule } = body.rules;
  const { timeZone } = body.calendar;
  const { mode, at, atMeeting } = minutes.approval;
  const { slot } = await stage.meeting();
  const isBetween = (from: Temporal.Instant, to: Temporal.Instant) =>
    Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, to) <= 0;
  if (mode !== rule.mode) return [`referatet er godkendt »${mode}«, men reglen er »${rule.mode}«`];
  switch (rule.mode) {
    case 'by-silence':
    case 'chair-then-members': {
      // A correction may have let the time run anew.
      const sent = (await stage.sandbox.referent.store.journalOf(body.id, meetingId)).findLast(
        ({ event }) => event.type === 'draft-circulated' || event.type === 'window-restarted',
      );
      const closes = sent === undefined ? undefined : silenceEnds(sent.at, rule.days, body);
      return closes?.equals(at) === true ? [] : [`godkendt ${at}, men fristen er ude ${closes}`];
    }
    case 'at-the-meeting':
      return atMeeting === meetingId && isBetween(startsAt(slot, timeZone), endsAt(slot, timeZone))
        ? []
        : [`godkendt ${at}, men ikke på mødet`];
    case 'at-the-next-meeting': {
      if (atMeeting === undefined || atMeeting === meetingId) return ['godkendt uden et næste møde'];
      const next = (await stage.meeting(atMeeting)).slot;
      const isLater = Temporal.PlainDate.compare(next.date, slot.date) > 0;
      return isLater && isBetween(startsAt(next, timeZone), endsAt(next, timeZone))
        ? []
        : [`godkendt ${at}, men ikke på det næste møde`];
    }
    case 'by-signing': {
      const signed = (await stage.sandbox.referent.store.journalOf(body.id, meetingId)).filter(
        ({ event }) => event.type === 'minutes-signed',
      );
      return signed.at(-1)?.at.equals(at) === true ? [] : [`godkendt ${at}, men ikke ved den sidste underskrift`];
    }
    case 'by-all': {
      const journal = await stage.sandbox.referent.store.journalOf(body.id, meetingId);
      const last = journal.findLast(({ event }) => ANSWERED.has(event.type));
      return last?.at.equals(at) === true ? [] : [`godkendt ${at}, men ikke ved det sidste svar`];
    }
  }
}

const ANSWERED: ReadonlySet<string> = new Set(['no-comments-said', 'draft-commented']);

/** Day by day: those that are not closed count, the day of sending does not, and the last counts to its end. */
function silenceEnds(sentAt: Temporal.Instant, days: number, { calendar }: Body): Temporal.Instant {
  let day = sentAt.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (calendar.closed(day) === undefined) left -= 1;
  }
  return day.add({ days: 1 }).toZonedDateTime(calendar.timeZone).toInstant();
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The text of a page, without its tags and with its commonest entities read. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
