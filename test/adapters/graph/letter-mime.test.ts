import { describe, expect, it } from 'vitest';
import { mimeOf } from '../../../src/adapters/graph/letter-mime.ts';
import { invitationFile } from '../../../src/adapters/ical/calendar-files.ts';
import type { Letter, LetterEntry } from '../../../src/desk/channels.ts';

const ENVELOPE = {
  from: 'klu@guldborgsund.example',
  to: 'laege2@plo.example',
  messageId: '<a.b@guldborgsund.example>',
};
const LETTER: Letter = { subject: 'Mødet er flyttet', text: 'Kære læge', html: '<p>Kære læge</p>' };
const ENTRY: LetterEntry = {
  uid: '040000008200E00074C5B7101A82E008',
  sequence: 1,
  isCancelled: false,
  slot: {
    date: Temporal.PlainDate.from('2027-10-07'),
    start: Temporal.PlainTime.from('13:00'),
    lengthInMinutes: 120,
  },
  timeZone: 'Europe/Copenhagen',
  subject: 'Møde i KLU Guldborgsund',
  place: 'Rådhuset, Parkvej 37',
  url: 'https://referent.example/klu-guldborgsund/2027-10-07',
  organiser: 'KLU Guldborgsund',
  at: Temporal.Instant.from('2027-09-20T08:00:00Z'),
};

/** The calendar's lines, those that were folded put together again (RFC 5545, 3.1). */
async function entryIn(letter: Letter): Promise<readonly string[]> {
  const mime = await mimeOf(letter, ENVELOPE, invitationFile);
  const [, part = ''] = /Content-Type: text\/calendar[\s\S]*?\r?\n\r?\n([\s\S]*?)\r?\n-{2}/.exec(mime) ?? [];
  const isBase64 = /text\/calendar[^\n]*\r?\nContent-Transfer-Encoding: base64/i.test(mime);
  const text = isBase64 ? Buffer.from(part, 'base64').toString('utf8') : unquoted(part);
  return text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('a letter as it goes through the mail', () => {
  it('has its own id, both parts with the plain one first, and its subject whole', async () => {
    const mime = await mimeOf(LETTER, ENVELOPE, invitationFile);
    expect(mime).toContain('Message-ID: <a.b@guldborgsund.example>');
    expect(mime.indexOf('text/plain')).toBeLessThan(mime.indexOf('text/html'));
    expect(mime).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(mime).not.toContain('text/calendar');
  });

  it('lets no line of a subject become a header', async () => {
    const mime = await mimeOf({ ...LETTER, subject: 'Hej\r\nBcc: alle@example.com' }, ENVELOPE, invitationFile);
    expect(mime).not.toMatch(/^Bcc:/m);
  });

  it('reads no file and fetches nothing, whatever stands in it', async () => {
    const html = '<img src="/etc/hostname"><img src="http://127.0.0.1:9/x">';
    await expect(mimeOf({ ...LETTER, html }, ENVELOPE, invitationFile)).resolves.toContain('text/html');
  });
});

describe('the entry in a letter about a meeting', () => {
  it('is the invitation’s own, at the hour in Copenhagen on that day, from the body to the reader', async () => {
    const lines = await entryIn({ ...LETTER, entry: ENTRY });
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'UID:040000008200E00074C5B7101A82E008',
        'SEQUENCE:1',
        'DTSTART:20271007T110000Z',
        'DTEND:20271007T130000Z',
        'DTSTAMP:20270920T080000Z',
        'SUMMARY:Møde i KLU Guldborgsund',
        'LOCATION:Rådhuset\\, Parkvej 37',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(lines.join('\n')).toMatch(/ORGANIZER;CN="?KLU Guldborgsund"?.*:mailto:klu@guldborgsund\.example/i);
    expect(lines.join('\n')).toMatch(/ATTENDEE.*mailto:laege2@plo\.example/i);
  });

  it('takes a cancelled meeting out again', async () => {
    const lines = await entryIn({ ...LETTER, entry: { ...ENTRY, isCancelled: true, sequence: 2 } });
    expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2']));
  });

  it('after the clocks go back it is an hour later in UTC', async () => {
    const slot = { ...ENTRY.slot, date: Temporal.PlainDate.from('2027-11-04') };
    expect(await entryIn({ ...LETTER, entry: { ...ENTRY, slot } })).toContain('DTSTART:20271104T120000Z');
  });
});
