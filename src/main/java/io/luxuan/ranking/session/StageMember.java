package io.luxuan.ranking.session;

import java.time.LocalDateTime;

/**
 * An expert in a group.
 *
 * @param chair  the one (组长) who confirms the group's results
 * @param live   TRUE while the expert is of the group, null afterwards
 * @param reason why the expert left
 */
public record StageMember(
        String id, String sessionId, String roundId, String expertId, String accountId, boolean chair, Boolean live, String reason,
        LocalDateTime seatedAt) {}
