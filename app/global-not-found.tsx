import './globals.css';
import type { Metadata } from 'next';
import { FIRST_PAINT } from '@/components/shell/first-paint';
import { Missing } from '@/components/shell/missing';
import { plain, reading } from './fonts';

export const metadata: Metadata = { title: 'Page not found · Seite nicht gefunden · Satzpaar' };

export default function GlobalNotFound() {
  return (
    <html lang="en" className={`${reading.variable} ${plain.variable}`} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: FIRST_PAINT }} />
      </head>
      <body>
        <Missing />
      </body>
    </html>
  );
}
