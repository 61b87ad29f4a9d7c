/** A tool under measurement. */
export interface Subject {
  /** Its column in the table. */
  readonly name: string
  /** Neutral notes of so many slides in its dialect. */
  readonly toNotes: (slides: number) => string
  /** Notes → one HTML document, in this process; undefined for a tool that has no such door. */
  readonly toHtml: ((notes: string) => string) | undefined
  /** The Node that runs it. */
  readonly node: string
  readonly nodeVersion: string
  /** Folder under which its notes must lie to find its parts; undefined when they may lie anywhere. */
  readonly home: string | undefined
  /** CSS selector of a slide in its page. */
  readonly slide: string
  /** Node's words for the whole build of the notes at a path; `folder` gets an `index.html`. */
  readonly toBuildWords: (notes: string, folder: string) => readonly string[]
  /** Its builds cut fonts to the notes' letters and keep them for the next one. */
  readonly cutsFonts: boolean
  /** Its builds do not copy pictures beside the page; whoever hosts it has to. */
  readonly leavesPictures: boolean
  /** Node's words for the notes at a path → a PDF file with all that the tool can put into one. */
  readonly toPdfWords: (notes: string, file: string) => readonly string[]
  /** Environment variables of that print. */
  readonly pdfEnvironment: Readonly<Record<string, string>>
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
