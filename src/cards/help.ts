import type { Body, Member } from '../domain/body/body.ts';
import { listed } from '../language/clauses.ts';
import { type CommandName, spelled } from '../language/commands.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import { type Card, card } from './card.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

interface HelpView extends Told {
  readonly groups: readonly {
    title: string;
    rows: readonly {
      spelled: string;
      does: string;
      verb: string;
      data: Readonly<Record<string, string>>;
    }[];
  }[];
}

const expand = card<HelpView>('help');

type Group = keyof Words['help']['groups'];

const FOR_SECRETARY: Readonly<Record<Group, readonly CommandName[]>> = {
  general: [
    'status',
    'duties',
    'dispatches',
    'bodies',
    'reach',
    'rules',
    'why',
    'check-paper',
    'verify-journal',
    'keeping',
    'personal-data',
  ],
  meetings: ['plan', 'new-meeting', 'move-meeting', 'cancel-meeting', 'new-agreement'],
  agenda: ['call-for-items', 'items', 'agenda', 'annexes', 'written-procedures'],
  between: ['referrals', 'local-agreements', 'consultations', 'groups'],
  minutes: [
    'minutes',
    'circulate-minutes',
    'comments',
    'approve-minutes',
    'publication',
    'proof',
    'archive',
    'fee-sheet',
    'follow-ups',
  ],
};

const FOR_MEMBER: Partial<Record<Group, readonly CommandName[]>> = {
  between: ['referrals', 'local-agreements', 'consultations', 'groups'],
  general: ['status', 'duties', 'bodies', 'reach', 'rules', 'why'],
  agenda: ['items', 'agenda', 'annexes', 'written-procedures'],
  minutes: ['minutes', 'follow-ups'],
};

export interface HelpFacts {
  readonly body: Body;
  readonly reader: Member;
  /** Whether there is a clock to wind (»spol til«). */
  readonly sandbox?: boolean;
}

/** What can be typed, each to be pressed as well: the secretary's list or the member's. */
export function helpCard({ body, reader, sandbox = false }: HelpFacts, words: Words): Card {
  const { help, language } = words;
  const mine: Partial<Record<Group, readonly CommandName[]>> = reader.offices.includes('secretary')
    ? FOR_SECRETARY
    : FOR_MEMBER;
  const groups: readonly Group[] = ['general', 'meetings', 'agenda', 'minutes', 'between'];
  const row = (command: CommandName) => ({
    spelled: spelled(command, language),
    does: help.does[command],
    verb: 'run-command',
    data: { bodyId: body.id, command },
  });
  const chairs: readonly CommandName[] =
    reader.offices.includes('chair') && !reader.offices.includes('secretary') ? ['approve-minutes'] : [];
  const view: HelpView = {
    ...help.told(body.shortName),
    groups: groups
      .map((group) => ({
        title: help.groups[group],
        rows: [
          ...(mine[group] ?? []),
          ...(group === 'minutes' ? chairs : []),
          ...(group === 'general' && sandbox ? (['wind-to'] as const) : []),
        ].map(row),
      }))
      .filter((group) => group.rows.length > 0),
  };
  return expand(view, language);
}

/** The bodies a person sits in, to choose the one they work with. */
export function bodiesCard(
  {
    seats,
    unknown,
  }: {
    readonly seats: readonly { readonly body: Body; readonly member: Member }[];
    /** What was written as a body's name and is none. */
    readonly unknown?: string | undefined;
  },
  words: Words,
): Card {
  const { help } = words;
  if (seats.length === 0) return noticeCard(noticeOfTold(help.noBodies()), words);
  const facts = seats.map(({ body, member }) => ({
    title: body.shortName,
    value: listed([help.seats[member.seat], ...member.offices.map((office) => help.offices[office])], words.language),
  }));
  const actions = seats.slice(0, 6).map(({ body }) => press(body.shortName, 'choose-body', { bodyId: body.id }));
  const told = unknown === undefined ? help.bodies() : help.noSuchBody(shortly(unknown));
  return noticeCard(noticeOfTold(told, { facts, actions }), words);
}

/** Answers what is no command, with the nearest one as a button. */
export function unknownCommandCard(
  { typed, nearest }: { readonly typed: string; readonly nearest?: CommandName | undefined },
  words: Words,
): Card {
  const meant = nearest === undefined ? undefined : spelled(nearest, words.language);
  const actions = [
    ...(nearest === undefined || meant === undefined ? [] : [press(meant, 'run-command', { command: nearest })]),
    press(words.buttons.help, 'run-command', { command: 'help' }),
  ];
  return noticeCard(noticeOfTold(words.help.unknown(shortly(typed), meant), { actions }), words);
}

function shortly(typed: string): string {
  return typed.length > 60 ? `${typed.slice(0, 59)}…` : typed;
}
