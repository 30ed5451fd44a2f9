import pdfmake from "pdfmake";
import type { TDocumentDefinitions } from "pdfmake/interfaces";
import { loadFonts } from "./fonts";

type Files = { readonly virtualfs: { writeFileSync(name: string, content: Buffer): void } };

async function makeReady(): Promise<typeof pdfmake> {
  const { normal, bold } = await loadFonts();
  const { virtualfs } = pdfmake as typeof pdfmake & Files;
  virtualfs.writeFileSync("kai.ttf", normal);
  virtualfs.writeFileSync("kai-bold.ttf", bold);
  pdfmake.setFonts({ Kai: { normal: "kai.ttf", bold: "kai-bold.ttf" } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}

let ready: Promise<typeof pdfmake> | undefined;

/** Prints a PDF in the fonts of the house, dated by a day YYYY-MM-DD, so that the same value makes the same bytes. */
export async function printPdf(
  title: string,
  day: string,
  definition: TDocumentDefinitions,
): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= makeReady();
  const printer = await ready;
  const printed: TDocumentDefinitions = {
    version: "1.7",
    language: "zh-CN",
    info: { title, creator: "巾帼榜", producer: "巾帼榜", creationDate: new Date(`${day}T00:00:00Z`) },
    ...definition,
    defaultStyle: { font: "Kai", ...definition.defaultStyle },
  };
  return new Uint8Array(await printer.createPdf(printed).getBuffer());
}
