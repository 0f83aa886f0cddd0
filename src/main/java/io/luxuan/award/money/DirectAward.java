package io.luxuan.award.money;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** An award without a project. @param amount promised, in 万元 */
record DirectAward(
        String applicationId, String roundId, String programmeId, String organisationId, String title, BigDecimal amount,
        State state, LocalDateTime promisedAt, LocalDateTime settledAt) {
    enum State {
        /** 已承诺 */ PROMISED,
        /** 待拨付 */ DUE,
        /** 已拨付 */ PAID,
        /** 已释放 */ RELEASED,
        /** 已取消，没有付出 */ CANCELLED,
        /** 付出后追回 */ REVOKED;

        /** Whether it was promised or given and is no more; what was released had not come so far. */
        boolean isEnded() {
            return this == CANCELLED || this == REVOKED;
        }

        boolean isOver() {
            return this == RELEASED || isEnded();
        }
    }
}
