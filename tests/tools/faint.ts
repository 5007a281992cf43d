/** Run in a root by `inOverlay`: words whose colour has too little contrast, below 4.5, to the ground they stand on. */
export const faintWords = `(root) => {
  const luminance = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const faint = [];
  let seen = 0;
  while (words.nextNode()) {
    const el = words.currentNode.parentElement;
    if (!el || !words.currentNode.data.trim() || el.closest('style, .told')) continue;
    seen += 1;
    let ground = el;
    while (ground && (parse(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0) ground = ground.parentElement;
    const [dark, light] = [parse(getComputedStyle(el).color), parse(getComputedStyle(ground).backgroundColor)]
      .map(luminance).sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) faint.push(ratio.toFixed(2) + ' ' + words.currentNode.data);
  }
  return seen > 30 ? faint : ['only ' + seen];
}`;
