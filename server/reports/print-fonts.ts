import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The typefaces that printed pages carry with them; no font of the machine is ever used. */
export type PrintFonts = {
  readonly files: readonly Buffer[];
  /** Width of a text set in Inter, in the unit of `size`. */
  readonly width: (text: string, size: number, weight: FontWeight) => number;
  /** Whether every typeface has a shape for a character. */
  readonly covers: (codePoint: number) => boolean;
};

export type FontWeight = 'regular' | 'semibold';

const require = createRequire(import.meta.url);

/** Reads the font files that ship with the product: about 1.7 MB. */
export function loadPrintFonts(): PrintFonts {
  const files = {
    regular: fontFile('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    semibold: fontFile('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    italic: fontFile('@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf'),
    serif: fontFile('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  };
  const faces = { regular: faceOf(files.regular), semibold: faceOf(files.semibold) };
  const everyFace = [...Object.values(faces), faceOf(files.italic), faceOf(files.serif)];

  return {
    files: Object.values(files),
    width: (text, size, weight) => {
      const face = faces[weight];
      let advance = 0;
      for (const letter of text) advance += face.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
      return (advance / face.unitsPerEm) * size;
    },
    covers: (codePoint) => everyFace.every((face) => face.hasGlyphForCodePoint(codePoint)),
  };
}

function fontFile(name: string): Buffer {
  return readFileSync(require.resolve(name));
}

function faceOf(file: Buffer): Font {
  const face = create(file);
  if ('fonts' in face) throw new TypeError('a font collection where one typeface was expected');
  return face;
}
