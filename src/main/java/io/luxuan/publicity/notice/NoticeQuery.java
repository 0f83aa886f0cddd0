package io.luxuan.publicity.notice;

import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.find.Like;

/**
 * Which notices a page shows, newest first.
 *
 * @param kind null for all
 * @param like what their titles hold; null for all
 * @param year of their rounds; null for all
 * @param programme of their rounds; null for all
 * @param after null for the newest
 */
public record NoticeQuery(NoticeKind kind, String like, Integer year, String programme, MomentCursor after, int limit) {
    public static NoticeQuery newest(NoticeKind kind, int limit) {
        return new NoticeQuery(kind, null, null, null, null, limit);
    }

    /** @param typed what people look for; blank for all */
    public static NoticeQuery after(NoticeKind kind, String typed, String cursor, int limit) {
        return new NoticeQuery(kind, Like.holding(typed), null, null, MomentCursor.parse(cursor).orElse(null), limit);
    }

    /** Those of rounds of a year and a programme; null for all. */
    public NoticeQuery ofRounds(Integer ofYear, String ofProgramme) {
        return new NoticeQuery(kind, like, ofYear, ofProgramme, after, limit);
    }
}
