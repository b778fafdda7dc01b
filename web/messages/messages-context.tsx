import { createContext, type ReactNode, use, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { type Locale, locales } from '#semantic-layer/query/locale.ts';
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';

const messagesOf: Readonly<Record<Locale, Messages>> = { en, fr };

const storageKey = 'vigie-locale';

type LocaleControls = {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly setLocale: (locale: Locale) => void;
};

const LocaleContext = createContext<LocaleControls>({
  locale: 'en',
  messages: en,
  setLocale: () => undefined,
});

export function useMessages(): Messages {
  return use(LocaleContext).messages;
}

export function useLocale(): LocaleControls {
  return use(LocaleContext);
}

/** The reader's language: the one chosen here before, else the browser's where Vigie speaks it. */
export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setChosen] = useState(() =>
    chooseLocale(localStorage.getItem(storageKey), navigator.languages),
  );
  const setLocale = useCallback((next: Locale) => {
    localStorage.setItem(storageKey, next);
    setChosen(next);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const controls = useMemo(() => ({ locale, messages: messagesOf[locale], setLocale }), [locale, setLocale]);
  return <LocaleContext value={controls}>{children}</LocaleContext>;
}

export function chooseLocale(stored: string | null, languages: readonly string[]): Locale {
  const wanted = [stored, ...languages].flatMap((tag) => (tag ? [tag.slice(0, 2).toLowerCase()] : []));
  return wanted.flatMap((tag) => locales.filter((locale) => locale === tag))[0] ?? 'en';
}
