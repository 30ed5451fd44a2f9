/** What pdf.js needs beside itself for Chinese encodings and scanned pages: by the name it asks for, where it lies. */
const files: Readonly<Record<string, URL>> = {
  "Adobe-GB1-UCS2.bcmap": new URL("pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap", import.meta.url),
  "GB-EUC-H.bcmap": new URL("pdfjs-dist/cmaps/GB-EUC-H.bcmap", import.meta.url),
  "GB-EUC-V.bcmap": new URL("pdfjs-dist/cmaps/GB-EUC-V.bcmap", import.meta.url),
  "GBK-EUC-H.bcmap": new URL("pdfjs-dist/cmaps/GBK-EUC-H.bcmap", import.meta.url),
  "GBK-EUC-V.bcmap": new URL("pdfjs-dist/cmaps/GBK-EUC-V.bcmap", import.meta.url),
  "GBK2K-H.bcmap": new URL("pdfjs-dist/cmaps/GBK2K-H.bcmap", import.meta.url),
  "GBK2K-V.bcmap": new URL("pdfjs-dist/cmaps/GBK2K-V.bcmap", import.meta.url),
  "GBKp-EUC-H.bcmap": new URL("pdfjs-dist/cmaps/GBKp-EUC-H.bcmap", import.meta.url),
  "GBpc-EUC-H.bcmap": new URL("pdfjs-dist/cmaps/GBpc-EUC-H.bcmap", import.meta.url),
  "UniGB-UCS2-H.bcmap": new URL("pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap", import.meta.url),
  "UniGB-UCS2-V.bcmap": new URL("pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap", import.meta.url),
  "UniGB-UTF16-H.bcmap": new URL("pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap", import.meta.url),
  "UniGB-UTF16-V.bcmap": new URL("pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap", import.meta.url),
  "jbig2.wasm": new URL("pdfjs-dist/wasm/jbig2.wasm", import.meta.url),
  "openjpeg.wasm": new URL("pdfjs-dist/wasm/openjpeg.wasm", import.meta.url),
  "qcms_bg.wasm": new URL("pdfjs-dist/wasm/qcms_bg.wasm", import.meta.url),
};

/** Hands pdf.js its own data from this site, and nothing that is not on the list. */
export class PdfData {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const at = files[filename];
    if (at === undefined) throw new Error(`pdf.js asked for ${filename}`);
    const answer = await fetch(at);
    if (!answer.ok) throw new Error(`${filename} did not come`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}
