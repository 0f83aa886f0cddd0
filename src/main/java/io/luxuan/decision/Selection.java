package io.luxuan.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list while it is being filled. */
final class Selection {
    private final Map<String, Candidate> byField = new HashMap<>();
    private final Map<String, List<Candidate>> byOrganisation = new HashMap<>();
    private BigDecimal committed = BigDecimal.ZERO;
    private int count;
    private Candidate last;
    private boolean budgetExhausted;

    void take(Candidate candidate, BigDecimal amount) {
        count++;
        last = candidate;
        if (candidate.field() != null) {
            byField.putIfAbsent(candidate.field(), candidate);
        }
        byOrganisation.computeIfAbsent(candidate.organisationId(), key -> new ArrayList<>()).add(candidate);
        committed = amount == null ? committed : committed.add(amount);
    }

    Candidate holderOf(String field) {
        return byField.get(field);
    }

    List<Candidate> ofOrganisation(String organisationId) {
        return byOrganisation.getOrDefault(organisationId, List.of());
    }

    BigDecimal committed() {
        return committed;
    }

    int count() {
        return count;
    }

    Candidate last() {
        return last;
    }

    void exhaustBudget() {
        budgetExhausted = true;
    }

    boolean isBudgetExhausted() {
        return budgetExhausted;
    }
}
