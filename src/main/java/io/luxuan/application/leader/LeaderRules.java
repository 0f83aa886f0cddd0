package io.luxuan.application.leader;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Numbers;
import io.luxuan.shared.Verdict;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** 一人一项: one application a round and no unfinished project, in whatever unit. */
final class LeaderRules {
    private static final Pattern OTHER = Pattern.compile("[A-Z0-9]{6,20}");

    private LeaderRules() {}

    /** @param resident whether it is a 居民身份证, which has a check digit; else a passport or another paper */
    static Verdict number(boolean resident, String typed, LocalDate today) {
        if (resident) {
            return Numbers.judgeResident(LeaderMark.plain(typed), today);
        }
        return OTHER.matcher(LeaderMark.plain(typed)).matches() ? ALLOWED : refused("leader.number");
    }

    /** @param entered whether the leader is known by number; @param first whether it is handed in for the first time */
    static Verdict known(boolean entered, boolean first) {
        return entered || !first ? ALLOWED : refused("leader.unknown");
    }

    /** @param same whether the number is that of whom the form names */
    static Verdict same(boolean same) {
        return same ? ALLOWED : refused("leader.changed");
    }

    /** @param inRound further applications of this leader that stand in the round; @param unfinished projects of this leader */
    static Verdict free(int inRound, int unfinished) {
        if (inRound > 0) {
            return refused("leader.again");
        }
        return unfinished > 0 ? refused("leader.busy", unfinished) : ALLOWED;
    }
}
