import { basename, dirname } from 'node:path';
import { readGold, type Gold } from '../src/evaluate/gold.js';
import type { EvaluationSet } from '../src/evaluate/sets.js';
import type { ExtractedReport } from '../src/model/report.js';
import { decompose } from '../src/pipeline.js';
import { readSource } from '../src/read/read-file.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';

/** Labels, with what the extraction makes of their report; null where it finds none. */
export interface LabelledExtraction {
  readonly gold: Gold;
  readonly report: ExtractedReport | null;
}

/** Every labelled report of the sets, extracted. */
export async function* labelledExtractions(sets: readonly EvaluationSet[]): AsyncGenerator<LabelledExtraction> {
  for (const { folder, gazetteers } of sets) {
    const gazetteer = loadGazetteer(gazetteers);
    for (const gold of await readGold(folder)) {
      let report: ExtractedReport | null = null;
      for await (const read of readSource(gold.report)) {
        if ('failure' in read) continue;
        for (const one of decompose(read.document, { gazetteer }))
          if ('report' in one && one.report.index === (gold.index ?? 0)) ({ report } = one);
      }
      yield { gold, report };
    }
  }
}

/** Who wrote the labels: the letters of the file's name, else its folder. */
export const authorOf = (path: string): string =>
  /^([a-z]{1,2})\d\d-/u.exec(basename(path))?.[1] ?? basename(dirname(path));
