"use client";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import { openPdf } from "./open-pdf";
import { PdfPage } from "./pdf-page";

export type PdfViewProps = { readonly address: string; readonly name: string; readonly zoom: number };

type Opened = { readonly document: PDFDocumentProxy } | "opening" | "broken";

/** A PDF page by page in its place, without the browser's own viewer, which the sandbox of a file forbids. */
export function PdfView({ address, name, zoom }: PdfViewProps) {
  const [opened, setOpened] = useState<Opened>("opening");
  useEffect(() => {
    const stopped = new AbortController();
    const task = openPdf(address);
    const show = async () => {
      const document = await (await task).promise;
      if (!stopped.signal.aborted) setOpened({ document });
    };
    show().catch(() => {
      if (!stopped.signal.aborted) setOpened("broken");
    });
    return () => {
      stopped.abort();
      void task.then((reading) => reading.destroy()).catch(() => null);
    };
  }, [address]);
  if (opened === "opening") return <p className="fview__says">正在打开“{name}”。</p>;
  if (opened === "broken") return <p className="fview__says">这个PDF在这里打不开，请下载后查看。</p>;
  const { document } = opened;
  return Array.from({ length: document.numPages }, (_, index) => (
    <PdfPage key={index} document={document} number={index + 1} zoom={zoom} />
  ));
}
