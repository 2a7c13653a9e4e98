declare const brand: unique symbol;

/** A string that cannot be mixed up with a string of another kind. Made only by the parser. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
