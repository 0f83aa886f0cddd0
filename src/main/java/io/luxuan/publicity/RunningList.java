package io.luxuan.publicity;

/** A list in publicity. @param workingDaysLeft this day included */
record RunningList(Notice notice, int workingDaysLeft, long entries) {}
