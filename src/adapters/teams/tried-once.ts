import type { ConnectorFactory } from 'botframework-connector';

/** How long the connector may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** What is used of a client's pipeline, from @azure/core-rest-pipeline. */
interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest<Answer>(request: { timeout: number }, next: (request: object) => Answer): Answer;
  }): void;
}

/**
 * The connector's client tries a send four times when it hears of a failure or of nothing at all, also when the message
 * had arrived, and waits as long as it is told between (platform-facts 0.10, C63). No option of the SDK switches that
 * off, so the policy is taken out of the client's pipeline; and a time limit, of which there is none, put in.
 *
 * @throws NoPipeline if the SDK has changed, rather than send four times
 */
export function triedOnce(factory: ConnectorFactory): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (serviceUrl, audience) => {
    const connector = await create(serviceUrl, audience);
    const pipeline = pipelineOf(connector);
    pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    pipeline.addPolicy({
      name: 'referent-patience',
      sendRequest(request, next) {
        request.timeout = PATIENCE;
        return next(request);
      },
    });
    return connector;
  };
  return factory;
}

/** The SDK's client is not built as it was when this was written. */
export class NoPipeline extends Error {
  override readonly name = 'NoPipeline';
}

function pipelineOf(connector: object): Pipeline {
  const client: unknown = Reflect.get(connector, 'client');
  const pipeline: unknown = typeof client === 'object' && client !== null ? Reflect.get(client, 'pipeline') : undefined;
  if (typeof pipeline !== 'object' || pipeline === null || !('removePolicy' in pipeline))
    throw new NoPipeline('no pipeline in the connector client');
  return pipeline as Pipeline; // core-client's ServiceClient has no other; botframework-connector hides it as private
}
