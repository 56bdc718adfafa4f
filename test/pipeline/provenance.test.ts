import { describe, expect, it } from '@jest/globals';
import { contains, overlaps } from '../../src/model/span.js';
import { clean } from '../../src/normalise/normalise.js';
import { CORPUS, decomposeFile, SEEDS } from './corpus.js';

/** What must hold of every node that is made from a text, whatever the text. */
describe.each([...CORPUS, ...SEEDS])('%s', (path) => {
  const report = decomposeFile(path);
  const slice = ({ start, end }: { start: number; end: number }): string => report.source.slice(start, end);

  it('every statement, figure and piece of evidence is where it says', () => {
    const proofs = [...report.statements, ...report.figures, ...report.findings.flatMap((f) => f.evidence)];
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) expect(slice(proof)).toBe(proof.quote);
    for (const { verifiability, ...statement } of report.statements) {
      for (const words of verifiability?.named ?? []) {
        expect(slice(words)).toBe(words.quote);
        expect(contains(statement, words)).toBe(true);
      }
    }
    if (report.issuer.evidence) expect(slice(report.issuer.evidence)).toBe(report.issuer.evidence.quote);
  });

  it('the cleaned quote of every statement is its text', () => {
    for (const statement of report.statements) expect(clean(statement.quote, report.script)).toBe(statement.text);
  });

  it('every statement lies inside its section', () => {
    for (const statement of report.statements) {
      const section = report.sections[statement.section];
      expect(section && contains(section, statement)).toBe(true);
    }
  });

  it('statements of one kind do not overlap', () => {
    for (const kind of ['MEASURE', 'PROBLEM', 'IMPROVEMENT'] as const) {
      const own = report.statements.filter((s) => s.kind === kind);
      own.forEach((a, i) => own.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false)));
    }
  });

  it('ids are unique', () => {
    for (const list of [report.statements, report.sections, report.figures, report.tables, report.findings]) {
      const ids = (list as readonly { readonly id: string }[]).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('masked sentences lie inside their statement', () => {
    for (const statement of report.statements) {
      for (const wording of statement.wordings) {
        expect(contains(statement, wording)).toBe(true);
        expect(wording.end).toBeGreaterThan(wording.start);
      }
    }
  });

  it('every table cell is where it says', () => {
    for (const table of report.tables) {
      table.raws.forEach((raw, i) =>
        expect(clean(report.source.slice(table.starts[i], table.ends[i]), report.script)).toBe(
          clean(raw, report.script),
        ),
      );
    }
  });
});
