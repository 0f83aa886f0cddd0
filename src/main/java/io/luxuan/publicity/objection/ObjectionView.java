package io.luxuan.publicity.objection;

import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.round.Round;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An objection as staff reads it.
 *
 * @param identity null for everybody but the handler
 * @param handler  name of the one who took it on; null before
 * @param dueAt    when it is to be settled
 * @param others   other objections to the same entry that are still open
 */
public record ObjectionView(
        Round round, Notice notice, ListEntry entry, Objection objection, List<Evidence> evidence, Identity identity,
        String handler, LocalDateTime dueAt, long others) {}
