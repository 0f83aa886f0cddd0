package io.luxuan.claim.verification;

import io.luxuan.shared.Figures;
import io.luxuan.shared.Refusal;
import java.math.BigDecimal;
import java.util.Map;

/** From what a verifier typed to values. */
final class FoundText {
    private FoundText() {}

    static BigDecimal amount(String typed) {
        String plain = Figures.plain(typed);
        if (!plain.matches("[0-9]{1,10}(\\.[0-9]{1,2})?")) {
            throw new Refusal("claim.finding", Map.of("found", "refusal.claim.found"));
        }
        return new BigDecimal(plain);
    }

    /** Null for none. */
    static String level(String chosen) {
        return chosen == null || chosen.isBlank() ? null : chosen.strip();
    }

    /** Null for nothing. */
    static String opinion(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > VerificationRules.LONGEST_OPINION) {
            throw new Refusal("claim.finding", Map.of("opinion", "refusal.claim.opinion"));
        }
        return typed.strip();
    }
}
