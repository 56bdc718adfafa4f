/** A folder of labelled reports whose figures are committed and shown in the README. */
export interface EvaluationSet {
  readonly folder: string;
  readonly gazetteers: readonly string[];
  /** Head of its column in the README. */
  readonly title: string;
  /** Outside the repository: evaluated where it is at hand. */
  readonly outside?: true;
  /** Looked at for its figures only, and no model trains on it. */
  readonly unseen?: true;
}

/** Where the figures of the last commit stand. */
export const FIGURES_FILE = 'examples/evaluation/figures.json';

export const EVALUATION_SETS: readonly EvaluationSet[] = [
  {
    folder: 'examples/evaluation/frozen',
    gazetteers: ['examples/evaluation/gazetteer.tsv'],
    title: 'frozen: not seen while writing the rules',
    unseen: true,
  },
  {
    folder: 'examples/evaluation/unread',
    gazetteers: ['examples/evaluation/gazetteer.tsv'],
    title: 'by an author not read yet',
    unseen: true,
  },
  {
    folder: 'examples/evaluation/development',
    gazetteers: ['examples/evaluation/gazetteer.tsv'],
    title: 'development reports',
  },
  {
    folder: 'examples/evaluation/other-hands',
    gazetteers: ['examples/evaluation/gazetteer.tsv'],
    title: 'by other hands, used since',
  },
  { folder: 'examples/corpus', gazetteers: ['examples/gazetteer.tsv'], title: 'example corpus' },
  { folder: '../shared/gold', gazetteers: [], title: 'five real reports', outside: true },
];

/** What models train on: reports of our own that have been read. */
export const TRAINING_SETS = EVALUATION_SETS.filter(({ unseen, outside }) => !unseen && !outside);

/** Folders of labelled series (X.series.json): recurrence and outcomes. */
export const SERIES_SETS: readonly EvaluationSet[] = [
  {
    folder: 'examples/evaluation/series/frozen',
    gazetteers: [],
    title: 'frozen: not seen while writing the rules',
  },
  { folder: 'examples/evaluation/series/development', gazetteers: [], title: 'development series' },
];
