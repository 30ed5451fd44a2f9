"use client";
import { type KeyboardEvent, useState } from "react";
import { type Attachment, attachmentSlots, isImage, slotLabels } from "@/domain/attachment";
import type { PaperMark } from "@/domain/paper";
import { FileShown } from "./file-shown";
import { FilePick } from "./file-pick";

export type FilesViewProps = {
  readonly files: readonly Attachment[];
  /** The honours' titles, by row. */
  readonly honours: readonly string[];
  /** The text that a stamped scan has to be of. */
  readonly mark: PaperMark;
};

const isShown = ({ mediaType }: Attachment): boolean => isImage(mediaType) || mediaType === "application/pdf";

const placeOf = ({ slot, honourRow }: Attachment, honours: readonly string[]): string =>
  honourRow === null
    ? slotLabels[slot]
    : `${slotLabels[slot]}：${honours[honourRow]?.trim() || `第${honourRow + 1}项荣誉`}`;

/** 附件: every file by its place on the form, and the chosen one shown beside them. Arrow keys go from file to file. */
export function FilesView({ files, honours, mark }: FilesViewProps) {
  const inOrder = attachmentSlots.flatMap((slot) => files.filter((file) => file.slot === slot));
  const [chosen, setChosen] = useState(inOrder.find(isShown)?.id ?? inOrder[0]?.id ?? null);
  const file = inOrder.find(({ id }) => id === chosen);
  const places = [...new Set(inOrder.map((one) => placeOf(one, honours)))];
  const step = (by: 1 | -1) => {
    const next = inOrder[inOrder.findIndex(({ id }) => id === chosen) + by];
    if (next === undefined) return;
    setChosen(next.id);
    document.getElementById(`file-${next.id}`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 } as const;
    const key = event.key;
    if (key !== "ArrowDown" && key !== "ArrowRight" && key !== "ArrowUp" && key !== "ArrowLeft") return;
    event.preventDefault();
    step(by[key]);
  };
  if (file === undefined) return <p className="panel panel__b muted">没有上传附件。</p>;
  return (
    <div className="fview">
      <nav className="fview__list panel" aria-label="附件" onKeyDown={press}>
        {places.map((place) => (
          <div key={place}>
            <h2>{place}</h2>
            <ul>
              {inOrder
                .filter((one) => placeOf(one, honours) === place)
                .map((one) => (
                  <FilePick key={one.id} file={one} mark={mark} chosen={one.id === chosen} onChoose={setChosen} />
                ))}
            </ul>
          </div>
        ))}
      </nav>
      <FileShown key={file.id} file={file} at={inOrder.indexOf(file) + 1} of={inOrder.length} onStep={step} />
    </div>
  );
}
