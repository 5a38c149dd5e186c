'use client';

import { createInstance, type i18n } from 'i18next';
import { type ReactNode, useState } from 'react';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import type { RoomName, Strings } from './i18n-types';
import type { Locale } from './locale';

function createI18n(locale: Locale, common: Strings['common']): i18n {
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: locale,
    ns: ['common'],
    defaultNS: 'common',
    resources: { [locale]: { common } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
  });
  return instance;
}

/** The interface's language for everything below, with the strings every page needs. */
export function CommonStrings(props: { locale: Locale; strings: Strings['common']; children: ReactNode }) {
  const [i18n] = useState(() => createI18n(props.locale, props.strings));
  return <I18nextProvider i18n={i18n}>{props.children}</I18nextProvider>;
}

/** Adds one room's strings for what is below. They are there before the first child asks. */
export function RoomStrings<R extends RoomName>(props: {
  room: R;
  strings: Strings[R];
  children: ReactNode;
}) {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle(i18n.language, props.room)) {
    i18n.addResourceBundle(i18n.language, props.room, props.strings);
  }
  return props.children;
}
