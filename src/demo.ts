import { bodiesFrom } from './adapters/bodies/load-bodies.ts';
import { rulesFolder } from './config.ts';
import { DemoMisused, readDemoArguments, rulesAsked } from './sandbox/demo/demo-arguments.ts';
import { keep } from './sandbox/demo/keep.ts';
import { playTheCycle } from './sandbox/demo/play.ts';
import { jsonLines, readableEnd } from './sandbox/demo/report.ts';
import { textStory } from './sandbox/demo/text-story.ts';

process.exitCode = await main(process.argv.slice(2));

/** @returns 0 when the minutes were approved in the body's own way and published, 1 when not, 2 on wrong use */
async function main(args: readonly string[]): Promise<number> {
  try {
    const rules = rulesAsked(args) ?? rulesFolder();
    const asked = readDemoArguments(args, (await bodiesFrom(rules)).all());
    const played = await playTheCycle({ rules, body: asked.body, meetingOn: asked.meetingOn });
    await keep(played, asked.out);
    process.stdout.write(
      asked.json ? jsonLines(played) : `${textStory(played.story)}\n${readableEnd(played, asked.out)}`,
    );
    for (const fault of played.faults) process.stderr.write(`${fault}\n`);
    return played.faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DemoMisused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
