/** Whether the last code unit of a text is one of these marks: `/[marks]$/`, which an engine looks for from the text's beginning on. */
export function endsWithOne(text: string, marks: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  for (let i = 0; i < marks.length; i++) if (marks.charCodeAt(i) === last) return true;
  return false;
}
