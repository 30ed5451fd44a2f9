"use client";
import { type ChangeEvent, useContext, useRef, useState } from "react";
import { type Attachment, type AttachmentSlot, slotLabels } from "@/domain/attachment";
import { Icon } from "../ui/icon";
import { type AttachmentDesk, Attachments } from "./attachments";
import { FileRow } from "./file-row";
import { HalfSentRow } from "./half-sent-row";
import { shrinkPhoto } from "./shrink-photo";
import { TransferRow } from "./transfer-row";
import { useKeptUploads } from "./use-kept-uploads";
import { useTransfers } from "./use-transfers";
import { useVerb } from "./use-verb";

export type UploadListProps = {
  readonly slot: AttachmentSlot;
  readonly hint: string;
  readonly honourRow?: number | null;
};

const accepted = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";

type PlaceProps = Required<UploadListProps> & { readonly desk: AttachmentDesk };

/** The files of one place of the form: put in several at once, look at, delete and bring back. */
export function UploadList({ slot, hint, honourRow = null }: UploadListProps) {
  const desk = useContext(Attachments);
  return desk === null ? null : <Place slot={slot} hint={hint} honourRow={honourRow} desk={desk} />;
}

function useRemoval(desk: AttachmentDesk, honourRow: number | null) {
  const [removed, setRemoved] = useState<Attachment | null>(null);
  const restoration = useVerb(desk.restoreAttachment, (file) => {
    setRemoved(null);
    desk.add(file);
  });
  const removal = useVerb(desk.removeAttachment, ({ attachmentId }) => desk.drop(attachmentId));
  const remove = async (file: Attachment) => {
    setRemoved(file);
    await removal.run({ attachmentId: file.id, honourRow });
  };
  const isGone = removed !== null && !desk.files.some(({ id }) => id === removed.id);
  return {
    removed: isGone ? removed : null,
    words: removal.words ?? restoration.words,
    busy: removal.busy || restoration.busy,
    remove: (file: Attachment) => void remove(file),
    restore: (file: Attachment) => void restoration.run({ attachmentId: file.id, honourRow }),
  };
}

function Place({ slot, hint, honourRow, desk }: PlaceProps) {
  const id = honourRow === null ? slot : `honours.${honourRow}.${slot}`;
  const { shown, begin, cancel } = useTransfers(desk, slot, honourRow);
  const { halfSent, take, giveUp } = useKeptUploads(desk.mark?.nominationId ?? null, slot, honourRow);
  const { removed, words, busy, remove, restore } = useRemoval(desk, honourRow);
  const own = desk.files.filter((file) => file.slot === slot && file.honourRow === honourRow);
  return (
    <div className="f f--6 upl">
      <div className="flab">
        <label htmlFor={id}>{slotLabels[slot]}</label>
        <em>选填</em>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <ul className="upl__list">
        {own.map((file) => (
          <FileRow key={file.id} file={file} mark={desk.mark} busy={busy} onRemove={() => remove(file)} />
        ))}
        {halfSent.map((upload) => (
          <HalfSentRow key={upload.uploadId} upload={upload} onGiveUp={() => giveUp(upload)} />
        ))}
        {shown.map(({ transfer, state }) => (
          <TransferRow key={transfer.id} transfer={transfer} state={state} onCancel={() => cancel(transfer)} />
        ))}
      </ul>
      {removed === null ? null : (
        <p className="fundo" role="status">
          已删除{removed.name}。
          <button type="button" className="db db--sm" disabled={busy} onClick={() => restore(removed)}>
            恢复
          </button>
        </p>
      )}
      {words === null ? null : (
        <p className="emsg" role="alert">
          {words}
        </p>
      )}
      <Pickers id={id} label={slotLabels[slot]} onFile={(file, isPhoto) => begin(file, take(file), isPhoto)} />
    </div>
  );
}

type PickersProps = {
  readonly id: string;
  readonly label: string;
  readonly onFile: (file: File, isPhoto: boolean) => void;
};

/** Chooses files, or takes a photo where there is a camera at hand. */
function Pickers({ id, label, onFile }: PickersProps) {
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const take = (isPhoto: boolean) => (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = "";
    for (const file of chosen)
      void (isPhoto ? shrinkPhoto(file) : Promise.resolve(file)).then((small) => onFile(small, isPhoto));
  };
  return (
    <div className="upl__pick">
      <input
        ref={files}
        type="file"
        className="vh"
        id={id}
        aria-describedby={`${id}-hint`}
        tabIndex={-1}
        multiple
        accept={accepted}
        onChange={take(false)}
      />
      <button
        type="button"
        className="db db--sm"
        aria-label={`${label}：选择文件`}
        onClick={() => files.current?.click()}
      >
        <Icon name="upload" />
        选择文件
      </button>
      <input
        ref={camera}
        type="file"
        className="vh"
        aria-label={`${label}：拍照`}
        tabIndex={-1}
        accept="image/*"
        capture="environment"
        onChange={take(true)}
      />
      <button type="button" className="db db--sm upl__cam" onClick={() => camera.current?.click()}>
        <Icon name="plus" />
        拍照
      </button>
    </div>
  );
}
