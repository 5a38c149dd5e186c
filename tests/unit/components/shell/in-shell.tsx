import type { ReactElement } from 'react';
import { Notices } from '@/components/shell/notices';
import { CommonStrings } from '@/components/shell/room-strings';
import { stringsOf } from '@/components/shell/strings';

/** A part of the page below the English strings and the notices, as the shell has it. */
export const inShell = (part: ReactElement) => (
  <CommonStrings locale="en" strings={stringsOf('en', 'common')}>
    <Notices>{part}</Notices>
  </CommonStrings>
);
