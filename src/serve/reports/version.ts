import type { Message } from '../../model/report.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { existing } from '../loaders/by-id.js';
import type { SourceRow, VersionRow } from '../parents.js';
import type { ReportVersionResolvers, SourceResolvers } from './generated/types.js';

/** The decoded text that a version was read from. */
export async function textOf(versionId: string, { loaders }: Context): Promise<string> {
  const [source] = await loaders.versionText.load(versionId);
  if (!source) throw new Error(`Version ${versionId} has no source.`);
  return source.text;
}

export const reportVersion: Complete<ReportVersionResolvers, VersionRow> = {
  report: ({ reportId }, _args, { loaders }) => existing(loaders.report, reportId),
  messages: ({ messageJson }) => JSON.parse(messageJson ?? '[]') as Message[],
  sections: ({ id }, _args, { loaders }) => loaders.versionSections.load(id),
};

export const source: Complete<SourceResolvers, SourceRow> = {
  text: ({ versionId }, _args, context) => textOf(versionId, context),
};
