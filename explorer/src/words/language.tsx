import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en, type Words } from './en.js';
import { zh } from './zh.js';

export type Language = 'en' | 'zh';
const WORDS: Readonly<Record<Language, Words>> = { en, zh };
const KEPT = 'disclosure-graph.language';

interface Chosen {
  readonly language: Language;
  readonly words: Words;
  choose(language: Language): void;
}
const Context = createContext<Chosen>({ language: 'en', words: en, choose: () => undefined });

/** ?lang= in the address, then what was chosen before, then the browser's own. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? kept();
  if (asked === 'en' || asked === 'zh') return asked;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Storage may be forbidden; then a choice lasts as long as the page. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const chosen = useMemo(
    () => ({
      language,
      words: WORDS[language],
      choose: (next: Language) => {
        try {
          localStorage.setItem(KEPT, next);
        } catch {
          // See kept().
        }
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Context.Provider value={chosen}>{children}</Context.Provider>;
}

export const useLanguage = (): Chosen => useContext(Context);
export const useWords = (): Words => useContext(Context).words;

/** A topic's name in the language of the page. */
export const topicName = (topic: { readonly zh: string; readonly en: string }, language: Language): string =>
  language === 'zh' ? topic.zh : topic.en;

/** 0.667 → 67 %. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
