package io.luxuan.expert;

import io.luxuan.shared.permission.ForStaff;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
@ForStaff
class CandidateReader implements Candidates {
    private final PoolReader reader;

    CandidateReader(PoolReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Candidate> pool(Map<String, Integer> seatsThisYear, Map<String, Integer> seatsInRound) {
        return candidates(reader.all(), seatsThisYear, seatsInRound);
    }

    @Override
    public List<Candidate> of(
            Collection<String> expertIds, Map<String, Integer> seatsThisYear, Map<String, Integer> seatsInRound) {
        Map<String, Candidate> found = candidates(reader.rows(expertIds), seatsThisYear, seatsInRound).stream()
                .collect(Collectors.toMap(Candidate::expertId, Function.identity()));
        return expertIds.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<Candidate> candidates(List<ExpertRow> rows, Map<String, Integer> year, Map<String, Integer> round) {
        Map<String, Set<String>> fields = reader.fieldsOf(rows);
        return rows.stream().map(row -> candidate(row, fields.getOrDefault(row.id(), Set.of()), year, round)).toList();
    }

    private static Candidate candidate(
            ExpertRow row, Set<String> fields, Map<String, Integer> year, Map<String, Integer> round) {
        Workload workload = new Workload(
                row.yearlyCap(), null, year.getOrDefault(row.id(), 0), round.getOrDefault(row.id(), 0));
        return new Candidate(row.id(), PersonName.of(row.name()), Affiliation.of(row.organisationId(), row.institution()),
                Topics.of(fields, row.keywords()), avoided(row.avoidedInstitutions()), List.of(), List.of(), workload,
                row.onLeave());
    }

    private static List<Affiliation> avoided(String names) {
        return names == null ? List.of() : Arrays.stream(names.split("[;；\\n]"))
                .map(name -> Affiliation.of(null, name)).filter(institution -> !institution.isUnknown()).toList();
    }
}
