import { type Answer, page, type Visit } from './answer.ts';

/** /sandbox/files: what lies in the channels' files. */
export function filesPage(visit: Visit): Answer {
  const { sandbox, words, reader } = visit;
  const kilobytes = new Intl.NumberFormat(reader.language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  const bodies = sandbox.referent.bodies.all();
  const files = sandbox.tenant.files.map(({ name, webUrl, version, bytes, channelId }) => ({
    name,
    url: webUrl,
    version,
    size: kilobytes.format(bytes.byteLength / 1000),
    channel: bodies.find(({ home }) => home.channelId === channelId)?.shortName ?? channelId,
  }));
  return page(visit, 'files', '/sandbox/files', words.files.title, { files });
}
