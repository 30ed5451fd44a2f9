"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "../ui/icon";

export type RowListProps<Row> = {
  /** What one row is called, as in 第1项荣誉. */
  readonly noun: string;
  readonly rows: readonly { readonly id: string }[];
  readonly open: boolean;
  readonly most: number;
  readonly read: (index: number) => Row;
  readonly onAdd: () => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
  readonly onRestore: (index: number, row: Row) => void;
  readonly children: (index: number) => ReactNode;
};

function RowButtons({
  noun,
  index,
  count,
  onMove,
  onRemove,
}: {
  readonly noun: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
}) {
  const name = `第${index + 1}项${noun}`;
  return (
    <div className="frow__act">
      <button
        type="button"
        className="iconb"
        aria-label={`${name}上移`}
        disabled={index === 0}
        onClick={() => onMove(index, index - 1)}
      >
        <Icon name="up" size={18} />
      </button>
      <button
        type="button"
        className="iconb"
        aria-label={`${name}下移`}
        disabled={index === count - 1}
        onClick={() => onMove(index, index + 1)}
      >
        <Icon name="down" size={18} />
      </button>
      <button type="button" className="iconb" aria-label={`删除${name}`} onClick={() => onRemove(index)}>
        <Icon name="bin" size={18} />
      </button>
    </div>
  );
}

function Undo({ words, onUndo }: { readonly words: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="fundo" role="status">
      {words}
      <button ref={button} type="button" className="db db--sm" onClick={onUndo}>
        恢复
      </button>
    </p>
  );
}

/** Remembers the row deleted last, so that it can come back to its place. */
function useRemoved<Row>({ rows, read, onRemove, onRestore }: RowListProps<Row>) {
  const [removed, setRemoved] = useState<{ readonly index: number; readonly row: Row } | null>(null);
  const remove = (index: number) => {
    setRemoved({ index, row: read(index) });
    onRemove(index);
  };
  const restore = () => {
    if (removed !== null) onRestore(Math.min(removed.index, rows.length), removed.row);
    setRemoved(null);
  };
  return { removed, remove, restore, forget: () => setRemoved(null) };
}

/** Rows to add, delete and bring into order; the last deletion can be undone. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { noun, rows, open, most, onAdd, onMove, children } = props;
  const { removed, remove, restore, forget } = useRemoved(props);
  const add = () => {
    forget();
    onAdd();
  };
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={row.id} className="frow" aria-label={`第${index + 1}项${noun}`}>
          <b className="frow__n" aria-hidden="true">
            {index + 1}
          </b>
          <div className="fgrid">{children(index)}</div>
          {open ? <RowButtons noun={noun} index={index} count={rows.length} onMove={onMove} onRemove={remove} /> : null}
        </fieldset>
      ))}
      {removed === null ? null : (
        <Undo key={removed.index} words={`已删除第${removed.index + 1}项${noun}。`} onUndo={restore} />
      )}
      {open && rows.length < most ? (
        <button type="button" className="db fadd" onClick={add}>
          <Icon name="plus" />
          添加一项{noun}
        </button>
      ) : null}
    </>
  );
}
