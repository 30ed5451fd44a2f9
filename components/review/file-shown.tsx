"use client";
import { useState } from "react";
import { type Attachment, isImage } from "@/domain/attachment";
import { FileTools } from "./file-tools";
import { PdfView } from "./pdf-view";

export type FileShownProps = {
  readonly file: Attachment;
  readonly at: number;
  readonly of: number;
  readonly onStep: (by: 1 | -1) => void;
};

const zooms = [0.5, 0.75, 1, 1.5, 2, 3] as const;
const fitting = zooms.indexOf(1);

/** One file in its place: a picture or the pages of a PDF, larger and smaller; what cannot be shown is downloaded. */
export function FileShown({ file, at, of, onStep }: FileShownProps) {
  const { id, name, mediaType } = file;
  const [step, setStep] = useState(fitting);
  const zoom = zooms[step] ?? 1;
  const address = `/api/attachments/${id}`;
  const shown = isImage(mediaType) || mediaType === "application/pdf";
  const size = {
    percent: zoom * 100,
    by: (by: 1 | -1) => setStep(step + by),
    isLeast: step === 0,
    isMost: step === zooms.length - 1,
  };
  return (
    <section className="panel fview__one" aria-label={name}>
      <div className="panel__h">
        <p>
          {at}/{of} {name}
        </p>
        <FileTools
          address={address}
          step={{ by: onStep, isFirst: at === 1, isLast: at === of }}
          size={shown ? size : null}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="fview__body" tabIndex={0} role="region" aria-label={`${name}的内容`}>
        <Content file={file} zoom={zoom} address={`${address}?view`} />
      </div>
    </section>
  );
}

type ContentProps = { readonly file: Attachment; readonly zoom: number; readonly address: string };

function Content({ file: { name, mediaType }, zoom, address }: ContentProps) {
  if (mediaType === "application/pdf") return <PdfView address={address} name={name} zoom={zoom} />;
  if (isImage(mediaType)) return <img src={address} alt={name} style={{ inlineSize: `${100 * zoom}%` }} />;
  return <p className="fview__says">这种文件要下载后用WPS或Word打开。</p>;
}
