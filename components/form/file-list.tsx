import { type Attachment, attachmentSlots, slotLabels } from "@/domain/attachment";
import type { FormDraft } from "@/domain/nomination";
import type { PaperMark } from "@/domain/paper";
import { FileRow } from "./file-row";

export type FileListProps = {
  readonly files: readonly Attachment[];
  readonly honours: FormDraft["honours"];
  /** The text that a stamped scan has to be of. */
  readonly mark: PaperMark;
};

/** Certificates stand under their honour, all others under their place of the form. */
const placeOf = ({ slot, honourRow }: Attachment, honours: FormDraft["honours"]): string =>
  honourRow === null
    ? slotLabels[slot]
    : `${slotLabels[slot]}：${honours[honourRow]?.title.trim() || `第${honourRow + 1}项荣誉`}`;

/** The files of a nomination to look at, by their places on the form. */
export function FileList({ files, honours, mark }: FileListProps) {
  const inOrder = attachmentSlots.flatMap((slot) => files.filter((file) => file.slot === slot));
  const places = [...new Set(inOrder.map((file) => placeOf(file, honours)))];
  if (places.length === 0) return <p className="muted">没有上传附件。</p>;
  return places.map((place) => (
    <div key={place} className="upl__group">
      <h3>{place}</h3>
      <ul className="upl__list">
        {inOrder
          .filter((file) => placeOf(file, honours) === place)
          .map((file) => (
            <FileRow key={file.id} file={file} mark={mark} />
          ))}
      </ul>
    </div>
  ));
}
