import { config } from 'zod';

// zod writes functions at run time where it may, and tries whether it may: our pages forbid it, and a browser reports the
// try. To be imported, before anything is parsed, by what a page loads.
config({ jitless: true });
