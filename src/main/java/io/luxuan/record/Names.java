package io.luxuan.record;

import io.luxuan.record.SubstitutionSection.SeatedSection;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Substitution.Seated;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pseudonyms of organisations and leaders, dealt in the order of the public numbers, so that all records of a round agree. Only the
 * linked share a label with others of their organisation or leader; each of the rest has one that nothing else has, because
 * whoever shares a label with a winner is named with it.
 */
final class Names {
    private final Pseudonyms organisations;
    private final Pseudonyms leaders;
    private final Map<String, String> organisationOf = new HashMap<>();
    private final Map<String, String> leaderOf = new HashMap<>();

    private Names(Pseudonyms organisations, Pseudonyms leaders) {
        this.organisations = organisations;
        this.leaders = leaders;
    }

    /** @param linked public numbers */
    static Names of(List<Candidate> candidates, Set<String> linked) {
        Names names = new Names(new Pseudonyms("O"), new Pseudonyms("L"));
        candidates.stream().sorted(Comparator.comparing(Candidate::number)).forEach(one -> names.deal(one, linked.contains(one.number())));
        return names;
    }

    private void deal(Candidate one, boolean linked) {
        organisationOf.put(one.number(), linked ? organisations.of(one.organisationId()) : organisations.fresh(one.organisationId()));
        leaderOf.put(one.number(), linked ? leaders.of(one.leader()) : leaders.fresh(one.leader()));
    }

    /** The same, with more of them linked. */
    Names linking(Collection<Candidate> more) {
        Names names = new Names(new Pseudonyms(organisations), new Pseudonyms(leaders));
        names.organisationOf.putAll(organisationOf);
        names.leaderOf.putAll(leaderOf);
        more.stream().sorted(Comparator.comparing(Candidate::number)).forEach(one -> {
            names.organisationOf.compute(one.number(), (number, own) -> names.organisations.adopt(one.organisationId(), own));
            names.leaderOf.compute(one.number(), (number, own) -> names.leaders.adopt(one.leader(), own));
        });
        return names;
    }

    /** Of the linked; of nobody else is it told what other awards had committed. */
    Pseudonyms organisations() {
        return organisations;
    }

    CandidateSection section(Candidate candidate) {
        return CandidateSection.of(candidate, organisationOf.get(candidate.number()), leaderOf.get(candidate.number()));
    }

    SeatedSection section(Seated seated) {
        return new SeatedSection(section(seated.candidate()), seated.selected(), seated.amount(), seated.eligible(),
                seated.substitute(), seated.national(), seated.place());
    }
}
