import type { PDFDocumentLoadingTask } from "pdfjs-dist";
import { PdfData } from "./pdf-data";

/** Begins to read a PDF from this site; pdf.js comes along only now. It runs no script of the document and evaluates none. */
export async function openPdf(address: string): Promise<PDFDocumentLoadingTask> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdf.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url).toString();
  return pdf.getDocument({
    url: address,
    isEvalSupported: false,
    enableXfa: false,
    disableRange: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    BinaryDataFactory: PdfData,
  });
}
