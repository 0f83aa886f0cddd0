package io.luxuan.application.leader;

import io.luxuan.shared.PersonKey;
import java.time.LocalDateTime;

/**
 * @param mark       the same for the same number of an identity paper; @param tail its last four characters
 * @param resident   whether the paper is a 居民身份证; null for those entered before it was kept
 * @param leaderName of whom it was entered, as the form named the leader; null where the form named nobody yet
 * @param replacedAt when the leader of the running project was replaced; null while it is this one
 */
public record LeaderIdentity(String applicationId, String roundId, String mark, String tail, LocalDateTime enteredAt, Boolean resident,
        String leaderName, LocalDateTime replacedAt) {

    boolean isReplaced() {
        return replacedAt != null;
    }

    /** @param named whom the form names; @param first whether it is handed in for the first time */
    boolean isOf(String named, boolean first) {
        return leaderName == null ? first : named != null && PersonKey.of(leaderName).equals(PersonKey.of(named));
    }
}
