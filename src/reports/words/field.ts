/** A line of what is known of one thing: its name and its words. */
export type Field = readonly [name: string, words: string];
