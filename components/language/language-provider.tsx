'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Language } from './language';

const LanguageContext = createContext<Language | undefined>(undefined);

/** One worker for all pages below, which keeps its dictionary open from page to page. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language] = useState(() => new Language());
  useEffect(() => () => language.stop(), [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error('useLanguage needs a LanguageProvider above it');
  return language;
}
