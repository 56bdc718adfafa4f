import { InvalidArgumentError, type Command } from 'commander';
import { UserError } from '../errors.js';
import { listDoubtful } from '../store/doubtful.js';
import { listOverrides, removeOverride, setOverride } from '../store/overrides.js';
import { withdrawReport } from '../store/withdraw.js';
import { withGraph } from './session.js';

/** A person's decision for a file whose issuer or year the program cannot tell: kept in the graph, by the file's hash. */
export function addOverrideCommand(program: Command): void {
  const override = program
    .command('override')
    .description('Decides issuer or year of a source file by hand; takes effect when the file is ingested again.');
  override
    .command('set')
    .description('Decides issuer, year or both of a file, instead of an earlier decision.')
    .argument('<sha256>', 'hash of the file, as extract prints it')
    .option('--issuer <code>', 'division code of the issuer')
    .option('--year <year>', 'covered year', fourDigits)
    .option('--note <text>', 'why', '')
    .action((sha256: string, { issuer, year, note }: { issuer?: string; year?: number; note: string }) =>
      withGraph(({ graph }) => setOverride(graph, { sha256, issuerCode: issuer ?? null, year: year ?? null, note })),
    );
  override
    .command('remove')
    .description('Takes the decision for a file back.')
    .argument('<sha256>', 'hash of the file')
    .action((sha256: string) =>
      withGraph(async ({ graph }) => {
        if (!(await removeOverride(graph, sha256)))
          throw new UserError(
            `There is no override for ${sha256}. \`override list\` shows those that there are.`,
            'OVERRIDE_MISSING',
          );
      }),
    );
  override
    .command('withdraw')
    .description('Marks a report as withdrawn by its issuer; nothing is erased, and harvesters are told.')
    .argument('<report>', 'id of the report, as the API gives it (re_…)')
    .option('--undo', 'takes the mark away')
    .action((report: string, { undo = false }: { undo?: boolean }) =>
      withGraph(async ({ graph }) => {
        if (!(await graph.transaction((tx) => withdrawReport(tx, report, !undo))))
          throw new UserError(`There is no report ${report}. Its id is Report.id of the API.`, 'REPORT_MISSING');
      }),
    );
  override
    .command('doubtful')
    .description(
      'Prints the reports that a person should look at, one JSON object a line: provisional issuers with their candidates, warnings, errors.',
    )
    .action(() =>
      withGraph(async ({ graph }) => {
        for (const row of await listDoubtful(graph)) process.stdout.write(`${JSON.stringify(row)}\n`);
      }),
    );
  override
    .command('list')
    .description('Prints the decisions, one JSON object a line.')
    .action(() =>
      withGraph(async ({ graph }) => {
        for (const row of await listOverrides(graph)) process.stdout.write(`${JSON.stringify(row)}\n`);
      }),
    );
}

function fourDigits(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('Give four digits.');
  return Number(text);
}
