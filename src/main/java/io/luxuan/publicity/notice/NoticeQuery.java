package io.luxuan.publicity.notice;

import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.find.Like;

/**
 * Which notices a page shows, newest first.
 *
 * @param kind null for all
 * @param like what their titles hold; null for all
 * @param after null for the newest
 */
public record NoticeQuery(NoticeKind kind, String like, MomentCursor after, int limit) {
    public static NoticeQuery newest(NoticeKind kind, int limit) {
        return new NoticeQuery(kind, null, null, limit);
    }

    /** @param typed what people look for; blank for all */
    public static NoticeQuery after(NoticeKind kind, String typed, String cursor, int limit) {
        return new NoticeQuery(kind, Like.holding(typed), MomentCursor.parse(cursor).orElse(null), limit);
    }
}
