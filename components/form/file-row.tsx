import { type Attachment, isImage } from "@/domain/attachment";
import { matchOf, type PaperMark, type ScanMatch } from "@/domain/paper";
import { Icon } from "../ui/icon";
import { fileSize } from "./file-size";

const scanWords: Readonly<Record<ScanMatch, string>> = {
  matched: "与本次提交的文本一致",
  other: "是另一个版本的表，请重新打印盖章",
  not_read: "没有读到二维码，由审核人核对",
};

export type FileRowProps = {
  readonly file: Attachment;
  readonly mark: PaperMark | null;
  readonly busy?: boolean;
  /** Absent where the file may only be looked at. */
  readonly onRemove?: () => void;
};

/** A file that has been put in: images open, everything else is downloaded. */
export function FileRow({ file, mark, busy = false, onRemove }: FileRowProps) {
  const { id, name, size, mediaType, hasThumbnail, paperCode } = file;
  const scan = mark === null ? null : matchOf(paperCode, mark);
  const address = `/api/attachments/${id}`;
  return (
    <li className="upl__row">
      {hasThumbnail ? (
        <img className="upl__thumb" src={`${address}?thumbnail`} alt="" width={40} height={40} loading="lazy" />
      ) : (
        <Icon name="document" size={20} />
      )}
      <div className="upl__what">
        <a href={isImage(mediaType) ? `${address}?view` : address} target="_blank" rel="noreferrer">
          {name}
        </a>
        <p>{fileSize(size)}</p>
        {scan === null ? null : <p className={scan === "other" ? "upl__other" : undefined}>{scanWords[scan]}</p>}
      </div>
      {onRemove === undefined ? null : (
        <button type="button" className="iconb" aria-label={`删除${name}`} disabled={busy} onClick={onRemove}>
          <Icon name="bin" size={18} />
        </button>
      )}
    </li>
  );
}
