"use client";
import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";

export type PdfPageProps = {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  /** 1 fits the width. */
  readonly zoom: number;
};

const nearBy = "800px";
const sharpest = 2;

/** One page, drawn when it comes near the screen. */
export function PdfPage({ document, number, zoom }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const place = canvas.current;
    if (place === null || near) return;
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: nearBy },
    );
    watching.observe(place);
    return () => watching.disconnect();
  }, [near]);
  useEffect(() => {
    const place = canvas.current;
    if (place === null || !near) return;
    const stopped = new AbortController();
    const drawing: { task: RenderTask | null } = { task: null };
    void draw(document, number, place, zoom, stopped.signal, (task) => {
      drawing.task = task;
    }).catch(() => null);
    return () => {
      stopped.abort();
      drawing.task?.cancel();
    };
  }, [document, number, near, zoom]);
  return (
    <canvas
      ref={canvas}
      className="fview__page"
      role="img"
      aria-label={`第${number}页，共${document.numPages}页`}
      style={{ inlineSize: `${100 * zoom}%` }}
    />
  );
}

async function draw(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  zoom: number,
  stopped: AbortSignal,
  begun: (task: RenderTask) => void,
): Promise<void> {
  const page = await document.getPage(number);
  if (stopped.aborted) return;
  const width = (canvas.parentElement?.clientWidth ?? 800) * zoom * Math.min(window.devicePixelRatio, sharpest);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  begun(task);
  await task.promise;
}
