'use client';
import type { ReactNode } from 'react';
export function StudyProvider({ children }: { children: ReactNode }) {
  return children;
}
