export function performancePage(bench: object, many: object): string
