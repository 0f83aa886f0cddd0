package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.Programme;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.time.LocalDate;

/** A round rests on a policy from its opening to its decision (鲁政办字〔2025〕49号: 有效期至2026年12月31日). */
public final class ValidityRules {
    private ValidityRules() {}

    /** Whether a round of this programme can be opened at all on this day. */
    public static Verdict offersRounds(Programme programme, LocalDate today) {
        if (programme.isRetiredOn(today)) {
            return refused("round.retired", programme.name(), programme.retired());
        }
        boolean ahead = programme.articles().stream().anyMatch(article -> !LocalDate.parse(article.validUntil()).isBefore(today));
        return ahead ? ALLOWED : refused("round.policies-over", programme.name());
    }

    public static Verdict opensUnderPolicy(Programme programme, LocalDate opens) {
        return programme.restsOnPolicyOn(opens) ? ALLOWED : refused("round.opens-without-policy");
    }

    /** @param decides the earliest day on which the meeting or the verifiers can decide on the last application */
    public static Verdict decidedUnderPolicy(Programme programme, LocalDate decides) {
        return programme.restsOnPolicyOn(decides) ? ALLOWED : refused("round.decides-without-policy");
    }

    public static void note(OpenRound command, Programme programme, FieldFaults faults) {
        if (command.opensAt() != null) {
            faults.note("opensAt", opensUnderPolicy(programme, command.opensAt().toLocalDate()));
        }
        if (command.reviewBy() != null) {
            faults.note(lastField(programme), decidedUnderPolicy(programme, command.reviewBy().toLocalDate()));
        }
    }

    /** The field in which the last date before the decision stands. */
    public static String lastField(Programme programme) {
        return programme.panel() != null ? "reviewBy" : programme.recommends() ? "recommendBy" : "closesAt";
    }
}
