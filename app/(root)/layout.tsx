import '../globals.css';
import type { ReactNode } from 'react';
import { FIRST_PAINT } from '@/components/shell/first-paint';
import { plain, reading } from '../fonts';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${reading.variable} ${plain.variable}`} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: FIRST_PAINT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
