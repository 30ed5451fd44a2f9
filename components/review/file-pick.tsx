import type { Attachment } from "@/domain/attachment";
import { matchOf, type PaperMark, type ScanMatch } from "@/domain/paper";
import { fileSize } from "../form/file-size";
import { Icon } from "../ui/icon";

const scanWords: Readonly<Record<ScanMatch, string>> = {
  matched: "与本版文本一致",
  other: "是另一个版本的表",
  not_read: "没有读到二维码，请核对",
};

export type FilePickProps = {
  readonly file: Attachment;
  readonly mark: PaperMark;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
};

/** A file to choose, images by their small picture. */
export function FilePick({ file, mark, chosen, onChoose }: FilePickProps) {
  const { id, name, size, hasThumbnail, paperCode } = file;
  const scan = matchOf(paperCode, mark);
  return (
    <li>
      <button type="button" id={`file-${id}`} aria-pressed={chosen} onClick={() => onChoose(id)}>
        {hasThumbnail ? (
          <img src={`/api/attachments/${id}?thumbnail`} alt="" width={48} height={48} loading="lazy" />
        ) : (
          <Icon name="document" size={20} />
        )}
        <span>
          {name}
          <small>{fileSize(size)}</small>
          {scan === null ? null : (
            <small className={scan === "matched" ? undefined : "is-other"}>{scanWords[scan]}</small>
          )}
        </span>
      </button>
    </li>
  );
}
