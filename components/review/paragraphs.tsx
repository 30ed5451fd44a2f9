/** A text as it was written, paragraph by paragraph. */
export function Paragraphs({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length === 0) return <p className="muted">未填</p>;
  return (
    <div className="difftext">
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}
