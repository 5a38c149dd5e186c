import type { ReactNode } from 'react';
import type { RoomName } from './i18n-types';
import type { Locale } from './locale';
import { RoomStrings } from './room-strings';
import { stringsOf } from './strings';

/** One room of the house: its page's content with its strings. */
export function Room({ locale, name, children }: { locale: Locale; name: RoomName; children: ReactNode }) {
  return (
    <RoomStrings room={name} strings={stringsOf(locale, name)}>
      {children}
    </RoomStrings>
  );
}
