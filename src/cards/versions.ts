import type { DraftVersion } from '../domain/minutes/minutes.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { moment } from '../language/dates.ts';
import { silenceWords } from '../language/silence.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press } from './button.ts';
import { type Card, card } from './card.ts';
import { type ChangeRow, changeRows, changesBetween } from './changes.ts';
import { about, type MeetingFacts, nameOf } from './facts.ts';

interface VersionsView extends Told {
  readonly rows: readonly {
    readonly title: string;
    readonly details: readonly string[];
    readonly changes: readonly ChangeRow[];
  }[];
  readonly actions: readonly Button[];
}

const expand = card<VersionsView>('versions');

/** More would not fit in one message. */
const MOST_VERSIONS = 5;

/** For the secretary: every version of the draft that was sent out, the newest first, with what each changed. */
export function versionsCard(facts: MeetingFacts, words: Words): Card {
  const { minutes } = facts.meeting;
  const said = silenceWords[words.language];
  const versions = minutes.stage === 'none' ? [] : (minutes.versions ?? []);
  const shown = versions.slice(-MOST_VERSIONS).toReversed();
  const told = said.versions(nameOf(facts, words));
  const notes = [
    ...(versions.length === 0 ? [said.notSentOut] : []),
    ...(versions.length === 1 ? [said.oneVersion] : []),
    ...(versions.length > 1 ? [said.howToRead] : []),
    ...(versions.length > shown.length ? [said.olderLeftOut(versions.length - shown.length)] : []),
  ];
  const view: VersionsView = {
    heading: told.heading,
    paragraphs: [...told.paragraphs, ...notes],
    rows: shown.map((version) => ({
      title: said.version(version.version, moment(version.at, facts.body.calendar.timeZone, words.language)),
      details: detailsOf(version, versions[0]?.version, facts, words),
      changes:
        version.version === versions[0]?.version
          ? []
          : changeRows(changesBetween(facts, version.version - 1, version.version, words)),
    })),
    actions: [press(said.buttons.overview, 'minutes-overview', about(facts))],
  };
  return expand(view, words.language);
}

/** What else than a text it changed. */
function detailsOf(
  { version, header, attendanceAt }: DraftVersion,
  first: number | undefined,
  { body, meeting }: MeetingFacts,
  words: Words,
): readonly string[] {
  const said = silenceWords[words.language];
  if (version === first) return [said.sentOut];
  const point = pointsOf(meeting, body).find(({ id }) => id === attendanceAt);
  return [
    ...(header === undefined ? [] : [said.headerChanged]),
    ...(point === undefined ? [] : [said.attendanceChanged(words.minutes.point(point.number, point.title))]),
  ];
}
