package io.luxuan.publicity.site;

import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.round.Round;
import io.luxuan.shared.Slice;

/**
 * A list as the public reads it.
 *
 * @param running         objections are still in time
 * @param workingDaysLeft this day included; 0 when over
 * @param total           entries that match
 */
record ListView(
        Notice notice, Round round, boolean running, int workingDaysLeft, boolean amounts, long total,
        Slice<ListEntry> entries) {}
