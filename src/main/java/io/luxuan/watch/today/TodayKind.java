package io.luxuan.watch.today;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Open work of one kind.
 *
 * @param kind     in addresses
 * @param firstDue of what comes first; null where nothing has a due moment
 * @param rows     those that come first
 * @param all      address of the whole list; null where the rows are all
 */
public record TodayKind(
        String kind, String name, Consequence consequence, long open, long overdue, LocalDateTime firstDue, List<TodayRow> rows, String all) {}
