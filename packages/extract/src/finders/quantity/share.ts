/** Units that measure change or share take the subject, not the object, of the verb before them. */
export const measuresChange = /%|‰|倍|百分点|个点/
