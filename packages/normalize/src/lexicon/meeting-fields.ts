/** What stands below the day of a meeting, at the head of a line. Source: the heads of minutes (会议记录, 会议纪要). */
export const meetingField = /^(?:会议)?(?:地点|主持人?|参[会加]人员|出席|列席|记录)/
