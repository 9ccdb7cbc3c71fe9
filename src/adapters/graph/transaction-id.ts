import { createHash } from 'node:crypto';

/**
 * The id under which the calendar knows the meeting with this tag. The same tag gives the same id, in this process and
 * in any other, so that the calendar refuses a repeat and the event can be told from all others afterwards.
 * A name-based UUID, version 5 (RFC 9562, section 5.5).
 */
export function transactionId(tag: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(tag, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Must stay as it is for ever: another would make every meeting a new one. */
const NAMESPACE = Buffer.from('5d0c1b4e6a1f4b7b9e0d2f6c8a3e71d4', 'hex');
