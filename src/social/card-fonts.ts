/** The site's typefaces for pictures: each weight as a font of its own, because the canvas knows no variable weights. */
import { GlobalFonts } from '@napi-rs/canvas';
import subsetFont from 'subset-font';
import { pictureCharacters } from '../fonts/charset.ts';
import { readFontFile } from '../fonts/font-files.ts';

/** Names under which the canvas knows them. */
export const cardFamilies = {
  headline: 'CardHeadline',
  text: 'CardText',
  label: 'CardLabel',
  labelStrong: 'CardLabelStrong',
} as const;

const cuts = [
  { family: cardFamilies.headline, font: 'serif', weight: 660 },
  { family: cardFamilies.text, font: 'serif', weight: 400 },
  { family: cardFamilies.label, font: 'sans', weight: 450 },
  { family: cardFamilies.labelStrong, font: 'sans', weight: 620 },
] as const;

let registration: Promise<void> | undefined;

/** Registers them once. */
export async function registerCardFonts(): Promise<void> {
  registration ??= (async () => {
    for (const { family, font, weight } of cuts) {
      const bytes = await subsetFont(await readFontFile(font), pictureCharacters, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      });
      GlobalFonts.register(bytes, family);
    }
  })();
  return registration;
}
