/** A tool under measurement. */
export interface Subject {
  /** Its column in the table. */
  readonly name: string
  /** Neutral notes of so many slides in its dialect. */
  readonly toNotes: (slides: number) => string
  /** Notes → one HTML document, in this process. */
  readonly toHtml: (notes: string) => string
  /** Node's words for the whole build of the notes at a path; `folder` gets an `index.html`. */
  readonly toBuildWords: (notes: string, folder: string) => readonly string[]
  /** Its builds cut fonts to the notes' letters and keep them for the next one. */
  readonly cutsFonts: boolean
  readonly server: EditServer
}

/** How a tool shows notes that are being edited. */
export interface EditServer {
  /** Node's words; `port` is free. */
  readonly toWords: (notes: string, port: number) => readonly string[]
  /** Environment variables it takes its settings from. */
  readonly toEnvironment: (port: number) => Readonly<Record<string, string>>
  /** Catches in its output that it is ready. */
  readonly ready: RegExp
  /** Address of the second slide, from the server's root. */
  readonly toAddress: (notes: string) => string
}
