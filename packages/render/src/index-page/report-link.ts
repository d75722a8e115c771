import type { Summary } from '../summary.ts'

/** The address of a report's page, or of a place on it, from the index. */
export const reportLink = ({ id }: Pick<Summary, 'id'>, anchor = ''): string =>
  `${id.split('/').map(encodeURIComponent).join('/')}.html${anchor && `#${encodeURIComponent(anchor)}`}`
