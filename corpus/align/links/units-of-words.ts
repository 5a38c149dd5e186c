/** For each English word the German units that it is linked to. */
export type UnitsOfWords = readonly (readonly number[])[];
