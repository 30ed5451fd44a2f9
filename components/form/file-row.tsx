import { type Attachment, isImage } from "@/domain/attachment";
import { Icon } from "../ui/icon";
import { fileSize } from "./file-size";

export type FileRowProps = {
  readonly file: Attachment;
  readonly busy?: boolean;
  /** Absent where the file may only be looked at. */
  readonly onRemove?: () => void;
};

/** A file that has been put in: images open, everything else is downloaded. */
export function FileRow({ file, busy = false, onRemove }: FileRowProps) {
  const { id, name, size, mediaType, hasThumbnail } = file;
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
      </div>
      {onRemove === undefined ? null : (
        <button type="button" className="iconb" aria-label={`删除${name}`} disabled={busy} onClick={onRemove}>
          <Icon name="bin" size={18} />
        </button>
      )}
    </li>
  );
}
