const PERIOD =
  /第\s*[\d一二三四五六七八九十]+(?:\s*[/／]\s*\d+)?\s*期|\d+\s*[/／]\s*\d+\s*期?|共\s*\d+\s*期|剩[余餘]\s*\d+\s*期|剩余期数|(?<![\d第共/／])\d{1,2}\s*期(?![间限内待])|(?:payment|instal+ment|emi)?\s*\d+ of \d+/gi;

/**
 * Which instalments a line names, verbatim.
 * @param head the head of its column, if it stands in a table
 */
export function periodsIn(text: string, head: string): string[] {
  return [...text.matchAll(PERIOD)]
    .map((match) => match[0].trim())
    .filter((said) => /期|of/i.test(said) || /期/.test(head));
}
