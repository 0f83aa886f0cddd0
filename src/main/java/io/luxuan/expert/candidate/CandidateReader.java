package io.luxuan.expert.candidate;

import io.luxuan.expert.Candidates;
import io.luxuan.expert.avoidance.Affiliation;
import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.expert.avoidance.PersonName;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.expert.avoidance.Tie;
import io.luxuan.expert.avoidance.Topics;
import io.luxuan.expert.avoidance.Workload;
import io.luxuan.expert.pool.ExpertRow;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.shared.NameKey;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class CandidateReader implements Candidates {
    /** Dots of names and whatever stands for them. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final PoolReader reader;
    private final TieReader ties;
    private final InstitutionFamilies families;

    CandidateReader(PoolReader reader, TieReader ties, InstitutionFamilies families) {
        this.reader = reader;
        this.ties = ties;
        this.families = families;
    }

    @Override
    public List<SeatCandidate> pool(Map<String, Integer> seatsThisYear, Map<String, Integer> seatsInRound) {
        return candidates(reader.all(), seatsThisYear, seatsInRound);
    }

    @Override
    public List<String> search(String words, String after, int limit) {
        String key = NameKey.of(words);
        return key.isEmpty() ? reader.search(null, null, after, limit)
                : reader.search("%" + SIGNS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("%") + "%", "%" + key + "%", after, limit);
    }

    @Override
    public List<SeatCandidate> of(
            Collection<String> expertIds, Map<String, Integer> seatsThisYear, Map<String, Integer> seatsInRound) {
        Map<String, SeatCandidate> found = candidates(reader.rows(expertIds), seatsThisYear, seatsInRound).stream()
                .collect(Collectors.toMap(SeatCandidate::expertId, Function.identity()));
        return expertIds.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<SeatCandidate> candidates(List<ExpertRow> rows, Map<String, Integer> year, Map<String, Integer> round) {
        Map<String, Set<String>> fields = reader.fieldsOf(rows);
        Map<String, Map<String, Set<String>>> subfields = reader.subfieldsOf(rows);
        Map<String, List<Tie>> declared = ties.of(rows);
        Families known = families.today();
        return rows.stream().map(row -> new SeatCandidate(row.id(), PersonName.of(row.name()),
                Affiliation.in(known, row.organisationId(), row.institution()), row.sector(), row.city(),
                Topics.of(fields.getOrDefault(row.id(), Set.of()), subfields.getOrDefault(row.id(), Map.of()), row.keywords()),
                avoided(row.avoidedInstitutions(), known), declared.getOrDefault(row.id(), List.of()), List.of(),
                new Workload(row.yearlyCap(), row.roundCap(), year.getOrDefault(row.id(), 0), round.getOrDefault(row.id(), 0)),
                row.onLeave())).toList();
    }

    private static List<Affiliation> avoided(String names, Families known) {
        return Affiliation.all(known, null, names).stream().filter(institution -> !institution.isUnknown()).toList();
    }
}
