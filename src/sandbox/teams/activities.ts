import type { Conversation } from './conversations.ts';
import { botIdOf, type Directory, type TeamsPerson, teamsIdOf } from './people.ts';

/** An activity as it goes to the bot, shaped as Teams shapes them (platform-facts J1-J6, C20). */
export type Activity = Readonly<Record<string, unknown>> & { readonly type: string; readonly serviceUrl: string };

/** What every activity is written from. */
export interface Setting {
  readonly directory: Directory;
  readonly serviceUrl: string;
  readonly person: TeamsPerson;
  readonly conversation: Conversation;
  readonly id: string;
  readonly at: Temporal.Instant;
}

const COPENHAGEN = 'Europe/Copenhagen';

/** A file sent in one's own chat; it lies with the sender, and whoever has the address may fetch it (bots-filesv4). */
export interface SentFile {
  readonly name: string;
  readonly url: string;
}

export function messageActivity(setting: Setting, text: string, file?: SentFile): Activity {
  const mention = setting.conversation.channelId === undefined ? [] : [mentionOf(setting.directory)];
  const lead = mention.map(({ text: name }) => `${name} `).join('');
  return {
    ...common(setting, 'message'),
    textFormat: 'plain',
    text: lead + text,
    entities: [clientInfo(setting.person), ...mention],
    ...(file === undefined ? {} : { attachments: [downloadInfo(setting, file)] }),
  };
}

function downloadInfo({ id }: Setting, { name, url }: SentFile) {
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `https://sandkassen-my.sharepoint.com/personal/documents/${encodeURIComponent(name)}`,
    name,
    content: { downloadUrl: url, uniqueId: id, fileType: /\.([^.]+)$/.exec(name)?.[1] ?? '' },
  };
}

/** What an Action.Submit becomes: a message without words (platform-facts E25, J6). */
export function submitActivity(setting: Setting, replyToId: string, value: unknown): Activity {
  return { ...common(setting, 'message'), replyToId, value, entities: [clientInfo(setting.person)] };
}

/** What an Action.Execute becomes (platform-facts E12). */
export function executeActivity(
  setting: Setting,
  replyToId: string,
  action: { readonly id: unknown; readonly verb: unknown; readonly data: unknown },
  trigger: 'manual' | 'automatic',
): Activity {
  const activity = common(setting, 'invoke');
  return {
    ...activity,
    name: 'adaptiveCard/action',
    replyToId,
    value: { action: { type: 'Action.Execute', ...action }, trigger },
    channelData: { ...activity.channelData, source: { name: 'message' } },
    entities: [clientInfo(setting.person)],
  };
}

export function installationActivity(setting: Setting, action: 'add' | 'remove'): Activity {
  const activity = common(setting, 'installationUpdate');
  return {
    ...activity,
    action,
    channelData: { ...activity.channelData, source: { name: 'message' } },
    entities: [clientInfo(setting.person)],
  };
}

/** The bot itself came into the chat, or left it. */
export function membershipActivity(setting: Setting, change: 'membersAdded' | 'membersRemoved'): Activity {
  return { ...common(setting, 'conversationUpdate'), [change]: [{ id: botIdOf(setting.directory) }] };
}

function common(setting: Setting, type: string) {
  const { directory, serviceUrl, person, conversation, id, at } = setting;
  const local = at.toZonedDateTimeISO(COPENHAGEN);
  return {
    type,
    id,
    timestamp: at.toString({ fractionalSecondDigits: 3 }),
    localTimestamp: local.toString({ fractionalSecondDigits: 3, timeZoneName: 'never' }),
    localTimezone: COPENHAGEN,
    serviceUrl,
    channelId: 'msteams',
    from: { id: teamsIdOf(directory, person.id), name: person.name, aadObjectId: person.id },
    conversation: conversationOf(directory, conversation),
    recipient: { id: botIdOf(directory), name: directory.bot.name },
    locale: person.locale ?? 'da-DK',
    channelData: channelDataOf(directory, conversation),
  };
}

function conversationOf({ tenantId }: Directory, { id, channelId }: Conversation) {
  if (channelId === undefined) return { conversationType: 'personal', tenantId, id };
  return { isGroup: true, conversationType: 'channel', tenantId, id };
}

function channelDataOf({ tenantId, team }: Directory, { channelId }: Conversation): Readonly<Record<string, unknown>> {
  if (channelId === undefined || team === undefined) return { tenant: { id: tenantId } };
  return {
    teamsChannelId: channelId,
    teamsTeamId: team.id,
    channel: { id: channelId },
    team: { id: team.id, ...(team.aadGroupId === undefined ? {} : { aadGroupId: team.aadGroupId }) },
    tenant: { id: tenantId },
  };
}

function clientInfo({ locale = 'da-DK' }: TeamsPerson) {
  return { type: 'clientInfo', locale, country: 'DK', platform: 'Windows', timezone: COPENHAGEN };
}

function mentionOf(directory: Directory) {
  const { name } = directory.bot;
  return { type: 'mention', text: `<at>${name}</at>`, mentioned: { id: botIdOf(directory), name } };
}
