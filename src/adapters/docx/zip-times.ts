const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;

/**
 * Sets the time of every file in a ZIP archive to `at` (UTC, even seconds; not before 1980), in place, so that the
 * same content always makes the same bytes. Field offsets as in APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
 *
 * @throws RangeError if the bytes are no ZIP archive without a comment, which would mean that its maker has changed
 */
export function setZipTimes(zip: Uint8Array, at: Temporal.Instant): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('not a plain ZIP archive');
  const stamp = dosTime(at);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(entry, true) !== CENTRAL_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) {
      throw new RangeError('not a plain ZIP archive');
    }
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(local + 10, stamp, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
}

/** The date in the upper sixteen bits and the time in the lower. */
function dosTime(at: Temporal.Instant): number {
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO('UTC');
  const date = (Math.max(year, 1980) - 1980) * 512 + month * 32 + day;
  const time = hour * 2048 + minute * 32 + Math.floor(second / 2);
  return date * 65536 + time;
}
