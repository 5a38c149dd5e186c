import '@/corpus/strict-zod';
import { z } from 'zod';

const manifest = z.object({
  files: z.array(z.object({ name: z.string(), bytes: z.number().int().nonnegative() })),
});

/** All files of one version of the dictionary, with their sizes as they are fetched. */
export interface Manifest {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** Undefined for what is no manifest. */
export function readManifest(json: string): Manifest | undefined {
  try {
    return manifest.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
