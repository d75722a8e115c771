/**
 * Whether a path is named like a report. Formats that are not read are among them, as a report should be named where it is
 * left out.
 */
export const isReportName = (path: string): boolean =>
  /\.(?:txt|text|md|markdown|html?|docx?|wps|odt|pdf)$/i.test(path)
