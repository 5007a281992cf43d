/** A text as it is drawn: every run of blanks is one, and there is none around it. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words without blanks, marks and arrows. */
export const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}\u200b]/gu, '');
