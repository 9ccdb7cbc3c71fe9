import type { Card } from './conversations.ts';

/** What Teams would take in a card of a message (platform-facts C66). */
const MOST_BYTES = 28 * 1024;
const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** What is wrong with a message of the bot's, in words for the one who runs the test. */
export function complaintsAboutMessage(activity: Readonly<Record<string, unknown>>, proactive: boolean): string[] {
  const attachments: unknown = activity.attachments;
  const list: unknown[] = Array.isArray(attachments) ? attachments : [];
  const hasText = typeof activity.text === 'string' && activity.text !== '';
  const complaints = unbound(activity.text).concat(unbound(activity.summary));
  if (!hasText && list.length === 0) complaints.push('an empty message');
  if (hasText && list.length > 0) complaints.push('text and card in one message: Teams makes two of it (C50)');
  if (proactive && list.length > 0 && !activity.summary) complaints.push('a proactive card without summary (C50)');
  for (const attachment of list) {
    if (!isRecord(attachment) || attachment.contentType !== ADAPTIVE_CARD) complaints.push('not an Adaptive Card');
    else complaints.push(...complaintsAboutCard(attachment.content));
  }
  return complaints;
}

export function complaintsAboutCard(card: unknown): string[] {
  if (!isRecord(card) || card.type !== 'AdaptiveCard') return ['a card that is not of type AdaptiveCard'];
  const complaints = unbound(card);
  if (card.version !== '1.5') complaints.push(`version ${String(card.version)} where Teams has 1.5 (E1)`);
  const bytes = new TextEncoder().encode(JSON.stringify(card)).length;
  if (bytes >= MOST_BYTES) complaints.push(`a card of ${bytes} bytes, the limit is ${MOST_BYTES} (C66)`);
  return complaints.concat(repeatedInputs(card));
}

/** What is wrong with the answer to a pressed button (platform-facts E13, E14). */
export function complaintsAboutAnswer(status: number, body: unknown): string[] {
  if (status !== 200) return [`a card action was answered with HTTP ${status}: people see an error (E13)`];
  if (!isRecord(body) || typeof body.type !== 'string') return ['a card action was answered without a type (E14)'];
  if (body.type === ADAPTIVE_CARD) return complaintsAboutCard(body.value);
  if (body.type === 'application/vnd.microsoft.activity.message') return unbound(body.value);
  return [];
}

/** Words in which a binding was left open or an object was printed. */
function unbound(value: unknown): string[] {
  if (typeof value === 'string') {
    return /\$\{|\[object Object\]/.test(value) ? [`an unbound text: ${value.slice(0, 120)}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(unbound);
}

function repeatedInputs(card: Card): string[] {
  const ids = inputIds(card);
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  return [...repeated].map((id) => `two inputs with the id ${id}`);
}

function inputIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isRecord(value) && String(value.type).startsWith('Input.') ? [String(value.id)] : [];
  return own.concat(Object.values(value).flatMap(inputIds));
}

function isRecord(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
