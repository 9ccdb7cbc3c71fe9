import { createHash } from 'node:crypto';

/** The property under which an event carries our own name for it. The id must stay as it is for ever. */
export const TAG_PROPERTY = 'String {5D0C1B4E-6A1F-4B7B-9E0D-2F6C8A3E71D4} Name ReferentMeeting';

/** The OData condition that finds the event with this tag. */
export function hasTag(tag: string): string {
  const value = tag.replaceAll("'", "''");
  return `singleValueExtendedProperties/Any(ep: ep/id eq '${TAG_PROPERTY}' and ep/value eq '${value}')`;
}

/**
 * The same tag gives the same id, in this process and in any other, so that the calendar can refuse a repeat.
 * A name-based UUID, version 5 (RFC 9562, section 5.5).
 */
export function transactionId(tag: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(tag, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const NAMESPACE = Buffer.from('5d0c1b4e6a1f4b7b9e0d2f6c8a3e71d4', 'hex');
