/** Whether the last code unit of a text is one of these marks: `/[marks]$/`, which an engine looks for from the text's beginning on. */
export const endsWithOne = (text: string, marks: string): boolean =>
  text.length > 0 && marks.includes(text.charAt(text.length - 1));
