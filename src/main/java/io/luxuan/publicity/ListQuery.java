package io.luxuan.publicity;

/**
 * @param noticeId  one list; null for the whole round
 * @param state     only entries in this state; null for all
 * @param like      an escaped LIKE pattern; null for no search
 * @param afterSeat the last seat of the page before
 */
record ListQuery(String roundId, String noticeId, EntryState state, String like, int afterSeat, int limit) {
    static ListQuery ofNotice(Notice notice, String search, int afterSeat, int limit) {
        return new ListQuery(notice.roundId(), notice.id(), null, pattern(search), afterSeat, limit);
    }

    static ListQuery awarded(String roundId, String search, int afterSeat, int limit) {
        return new ListQuery(roundId, null, EntryState.AWARDED, pattern(search), afterSeat, limit);
    }

    private static String pattern(String search) {
        if (search == null || search.isBlank()) {
            return null;
        }
        return "%" + search.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
