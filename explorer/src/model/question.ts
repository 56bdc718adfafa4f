/** A line from the search box, taken apart. */
export interface Question {
  /** Words, parted by spaces and punctuation; a year is none. */
  readonly words: readonly string[];
  /** First and last covered year that it names. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

const YEAR = /^((?:19|20)\d{2})(?:年度?)?$/u;
const RANGE = /((?:19|20)\d{2})(?:年度?)?\s*(?:-|–|—|~|～|至|到)\s*((?:19|20)\d{2})(?:年度?)?/u;

/** 泗渡镇 培训 2019-2021 → words 泗渡镇, 培训; years 2019 to 2021. */
export function readQuestion(line: string): Question {
  const text = line.normalize('NFKC').replace(RANGE, ' $1 $2 ');
  const parts = text.split(/[\s,，、;；。]+/u).filter(Boolean);
  const years = parts.flatMap((part) => YEAR.exec(part)?.[1] ?? []).map(Number);
  return {
    words: parts.filter((part) => !YEAR.test(part)),
    fromYear: years.length === 0 ? null : Math.min(...years),
    toYear: years.length === 0 ? null : Math.max(...years),
  };
}
