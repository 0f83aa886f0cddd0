package io.luxuan.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list while it is being filled. */
final class Selection {
    private final Map<String, Candidate> byField = new HashMap<>();
    private final Map<String, Candidate> byChallenge = new HashMap<>();
    private final Map<String, List<Candidate>> byOrganisation = new HashMap<>();
    private final Map<String, List<Candidate>> byLeader = new HashMap<>();
    private final Map<String, BigDecimal> money = new HashMap<>();
    private BigDecimal committed = BigDecimal.ZERO;
    private BigDecimal reserved = BigDecimal.ZERO;
    private int count;
    private Candidate last;
    private boolean budgetExhausted;

    void take(Candidate candidate, BigDecimal amount) {
        count++;
        last = candidate;
        if (candidate.field() != null) {
            byField.putIfAbsent(candidate.field(), candidate);
        }
        if (candidate.challenge() != null) {
            byChallenge.putIfAbsent(candidate.challenge(), candidate);
        }
        byOrganisation.computeIfAbsent(candidate.organisationId(), key -> new ArrayList<>()).add(candidate);
        if (candidate.leader() != null) {
            byLeader.computeIfAbsent(candidate.leader(), key -> new ArrayList<>()).add(candidate);
        }
        if (amount != null) {
            committed = committed.add(amount);
            money.merge(candidate.organisationId(), amount, BigDecimal::add);
        }
    }

    Candidate holderOf(String field) {
        return byField.get(field);
    }

    Candidate winnerOf(String challenge) {
        return byChallenge.get(challenge);
    }

    List<Candidate> ofOrganisation(String organisationId) {
        return byOrganisation.getOrDefault(organisationId, List.of());
    }

    List<Candidate> ofLeader(String leader) {
        return byLeader.getOrDefault(leader, List.of());
    }

    BigDecimal committedTo(String organisationId) {
        return money.getOrDefault(organisationId, BigDecimal.ZERO);
    }

    BigDecimal committed() {
        return committed;
    }

    /** Keeps money back for what the meeting itself takes in, as it keeps places. */
    void reserve(BigDecimal sum) {
        reserved = sum;
    }

    /** The ranking's list is closed: what was kept back is there for the meeting's own entries. */
    void openReserve() {
        reserved = BigDecimal.ZERO;
        budgetExhausted = false;
    }

    BigDecimal spokenFor() {
        return committed.add(reserved);
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
