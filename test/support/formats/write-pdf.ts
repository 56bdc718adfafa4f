import { spanned, type Part } from './neutral.js';

const [WIDTH, HEIGHT, MARGIN, BOTTOM] = [595, 842, 80, 90];
const BODY = 14;
const CELL = 9;
const AREA = WIDTH - 2 * MARGIN;

/** Width of a character in the font's units: Latin ones are half as wide. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x80 ? 0.5 : 1) * size, 0);

function wrap(text: string, width: number, size: number, indent: number): string[] {
  const lines: string[] = [''];
  let room = width - indent;
  for (const character of text) {
    const own = widthOf(character, size);
    // A closing mark never begins a line.
    if (room < own && !/[，。、；：！？）》”]/.test(character)) {
      lines.push('');
      room = width;
    }
    lines[lines.length - 1] += character;
    room -= own;
  }
  return lines;
}

/** Pages with a running head, page numbers at the foot, indented paragraphs, and tables between drawn lines that go over the pages' ends. */
class Layout {
  readonly pages: string[][] = [];
  private y = 0;

  constructor(private readonly head: string) {
    this.newPage();
  }

  private newPage(): void {
    this.pages.push([]);
    this.y = HEIGHT - 90;
    this.text(this.head, MARGIN, HEIGHT - 50, 9);
    this.text(`- ${this.pages.length} -`, WIDTH / 2 - 10, 40, 9);
  }

  private text(text: string, x: number, y: number, size: number): void {
    const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
    this.pages.at(-1)?.push(`BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${hex}> Tj ET`);
  }

  private line(x1: number, y1: number, x2: number, y2: number): void {
    this.pages.at(-1)?.push(`0.5 w ${x1.toFixed(2)} ${y1.toFixed(2)} m ${x2.toFixed(2)} ${y2.toFixed(2)} l S`);
  }

  paragraph(text: string): void {
    const indent = 2 * BODY;
    wrap(text, AREA, BODY, indent).forEach((line, i) => {
      if (this.y < BOTTOM) this.newPage();
      this.text(line, MARGIN + (i === 0 ? indent : 0), this.y, BODY);
      this.y -= 24;
    });
  }

  table(rows: readonly (readonly string[])[]): void {
    const cells = spanned(rows);
    const columns = Math.max(...rows.map((row) => row.length));
    const value = columns > 10 ? AREA / columns : Math.min(40, AREA / columns);
    const widths = Array.from({ length: columns }, (_, i) =>
      columns > 10 || columns <= 4 ? AREA / columns : i < columns - 7 ? (AREA - 7 * value) / (columns - 7) : value,
    );
    const left = (column: number): number => MARGIN + widths.slice(0, column).reduce((a, b) => a + b, 0);
    this.y += 10;
    let top = true;
    for (const row of cells) {
      let column = 0;
      const texts = row.map(({ text, columns: span }) => {
        const [from, to] = [left(column), left(column + span)];
        column += span;
        return { from, to, lines: wrap(text, to - from - 6, CELL, 0) };
      });
      const height = 6 + 12 * Math.max(...texts.map(({ lines }) => lines.length));
      if (this.y - height < BOTTOM - 20) {
        this.newPage();
        top = true;
      }
      if (top) this.line(MARGIN, this.y, MARGIN + AREA, this.y);
      top = false;
      for (const { from, to, lines } of texts) {
        this.line(from, this.y, from, this.y - height);
        this.line(to, this.y, to, this.y - height);
        lines.forEach((line, i) => this.text(line, from + 3, this.y - 12 - 12 * i, CELL));
      }
      this.y -= height;
      this.line(MARGIN, this.y, MARGIN + AREA, this.y);
    }
    this.y -= 30;
  }
}

/** A PDF with a Chinese font that is named and not embedded, as old programs write them. */
export function toPdf(parts: readonly Part[], more: { readonly encrypt?: boolean } = {}): Buffer {
  const layout = new Layout('政府信息公开工作资料');
  for (const part of parts) {
    if (part.kind === 'line') layout.paragraph(part.text);
    else layout.table(part.rows);
  }
  return packPdf(
    layout.pages.map((commands) => commands.join('\n')),
    more,
  );
}

/** A PDF around the drawing commands of its pages. */
export function packPdf(pages: readonly string[], { encrypt = false } = {}): Buffer {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((commands, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
      `<</Length ${commands.length}>>\nstream\n${commands}\nendstream`,
    ]),
  ];
  if (encrypt) objects.push(`<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -4>>`);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${encrypt ? `/Encrypt ${objects.length} 0 R/ID[<00><00>]` : ''}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
