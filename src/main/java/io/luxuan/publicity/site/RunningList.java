package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.Notice;

/** A list in publicity. @param workingDaysLeft this day included */
record RunningList(Notice notice, int workingDaysLeft, long entries) {}
