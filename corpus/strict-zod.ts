import { z } from 'zod';

// zod writes functions at run time where it may, and tries whether it may: our pages forbid it, and a browser reports the try.
z.config({ jitless: true });

export { z };
