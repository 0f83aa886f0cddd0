package io.luxuan.ranking.session;

import java.time.LocalDateTime;

/** One meeting of a group with some of the shortlisted. @param note what members should know beforehand; null for nothing */
public record StageSession(
        String id, String roundId, SessionState state, LocalDateTime beginsAt, String place, String note, LocalDateTime createdAt,
        String createdBy) {

    public boolean isOpen() {
        return state == SessionState.OPEN;
    }

    /** Signatures are given from here on. */
    public boolean hasBegun(LocalDateTime now) {
        return !now.isBefore(beginsAt);
    }
}
