package io.luxuan.publicity.site;

import io.luxuan.round.Round;

/** A round that takes applications. @param daysLeft whole days until it closes; 0 on the last day */
record OpenCall(Round round, String programmeName, long daysLeft, String noticeId) {}
