package io.luxuan.publicity.list;

import io.luxuan.publicity.notice.Notice;
import io.luxuan.shared.find.Like;
import java.util.List;

/**
 * @param noticeId  one publicity of it; null for all
 * @param state     only entries in this state; null for all
 * @param finalNotice the notice of the final list: what stands on it, and what was still open when it was issued; else null
 * @param like      an escaped LIKE pattern; null for no search
 * @param field     code of the field that its application chose; null for all
 * @param cities    of its unit, as they are stored; empty for all
 * @param afterSeat the last seat of the page before
 */
public record ListQuery(
        String listId, String noticeId, EntryState state, String finalNotice, String like, String field, List<String> cities,
        int afterSeat, int limit) {
    public static ListQuery ofNotice(Notice notice, String search, int afterSeat, int limit) {
        return new ListQuery(notice.listId(), notice.id(), null, null, Like.holding(search), null, List.of(), afterSeat, limit);
    }

    public static ListQuery all(String listId, int afterSeat, int limit) {
        return new ListQuery(listId, null, null, null, null, null, List.of(), afterSeat, limit);
    }

    public static ListQuery inState(String listId, EntryState state) {
        return new ListQuery(listId, null, state, null, null, null, List.of(), 0, 0);
    }

    public ListQuery inState(EntryState only) {
        return new ListQuery(listId, noticeId, only, finalNotice, like, field, cities, afterSeat, limit);
    }

    /** The same for all its pages. */
    public ListQuery whole() {
        return new ListQuery(listId, noticeId, state, finalNotice, like, field, cities, 0, 0);
    }

    public static ListQuery onFinalList(Notice notice, String search, int afterSeat, int limit) {
        return new ListQuery(notice.listId(), null, null, notice.id(), Like.holding(search), null, List.of(), afterSeat, limit);
    }

    /** @param oneField null for all; @param ofCities as they are stored, empty for all */
    public ListQuery among(String oneField, List<String> ofCities) {
        return new ListQuery(listId, noticeId, state, finalNotice, like, oneField, ofCities, afterSeat, limit);
    }
}
