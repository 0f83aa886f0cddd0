package io.luxuan.decision;

import io.luxuan.shared.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who rises when a selected entry falls out: the constraints are checked again against those that stay. */
@Component
class NextEligible {
    private final EntryMapper entries;
    private final RoundTerms terms;
    private final ReasonText texts;

    NextEligible(EntryMapper entries, RoundTerms terms, ReasonText texts) {
        this.entries = entries;
        this.terms = terms;
        this.texts = texts;
    }

    Optional<ProposedEntry> in(String roundId, Set<String> fallen) {
        Terms roundTerms = terms.terms(roundId);
        Map<String, Candidate> candidates = terms.candidates(roundId).stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
        return next(roundTerms, entries.of(roundId), candidates, fallen).map(entry -> {
            Reason reason = Reason.of("decision.substituted", entry.rankNo());
            return new ProposedEntry(entry.applicationId(), entry.rankNo(), entry.score(), true,
                    roundTerms.amountFor(candidates.get(entry.applicationId()), false), texts.of(reason), null);
        });
    }

    /** Only the places of the fallen are open: a substitution never makes a list longer than the meeting's. */
    static Optional<StoredEntry> next(
            Terms terms, List<StoredEntry> entries, Map<String, Candidate> candidates, Set<String> fallen) {
        Selection stay = new Selection();
        entries.stream().filter(entry -> entry.selected() && !fallen.contains(entry.applicationId()))
                .forEach(entry -> stay.take(candidates.get(entry.applicationId()), entry.amount()));
        int places = (int) entries.stream().filter(entry -> entry.selected() && !entry.substitute()).count();
        return entries.stream().sorted(Comparator.comparingInt(StoredEntry::seat))
                .filter(entry -> entry.eligible() && !entry.selected() && !fallen.contains(entry.applicationId()))
                .filter(entry -> fits(terms, candidates.get(entry.applicationId()), stay, places))
                .findFirst();
    }

    private static boolean fits(Terms terms, Candidate candidate, Selection stay, int places) {
        Verdict verdict = ListRules.mayEnter(candidate, terms.amountFor(candidate, false), terms, stay, places);
        return verdict.isAllowed();
    }
}
