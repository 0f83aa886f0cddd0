package io.luxuan.watch.name;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names subjects of all processes, each kind by one query for the whole list. */
@UseCase
@ForStaff
public class SubjectLookup {
    /** Of each kind; who finds so many has to ask more exactly. */
    public static final int MOST_FOUND = 500;

    private final List<SubjectNames> kinds;
    private final Rounds rounds;

    SubjectLookup(List<SubjectNames> kinds, Rounds rounds) {
        this.kinds = kinds;
        this.rounds = rounds;
    }

    /** By id of the subject; a round's own processes are called by the round. */
    public Map<String, SubjectName> names(Collection<SubjectRef> refs) {
        Map<String, SubjectName> names = new HashMap<>();
        Map<Optional<SubjectNames>, List<SubjectRef>> byKind = refs.stream().filter(ref -> ref.subjectId() != null)
                .collect(Collectors.groupingBy(ref -> kind(ref.processKey())));
        byKind.forEach((kind, of) -> kind.ifPresent(one -> names.putAll(one.of(of.stream().map(SubjectRef::subjectId).distinct().toList()))));
        rounds(byKind.getOrDefault(Optional.empty(), List.of()).stream().filter(ref -> ref.subjectId().equals(ref.roundId()))
                .map(SubjectRef::roundId).toList())
                .forEach((id, title) -> names.put(id, new SubjectName(id, null, title, null, "/manager/rounds/" + id)));
        return names;
    }

    /** Titles of rounds; one that is gone is left out. */
    public Map<String, String> rounds(Collection<String> ids) {
        return rounds.titles(ids.stream().filter(Objects::nonNull).distinct().toList());
    }

    /** Subjects of all kinds whose number, title or unit holds a text. @param roundId null for all rounds */
    public List<String> find(String text, String roundId) {
        Stream<String> ofRounds = rounds.years().stream().flatMap(year -> rounds.ofYear(year).stream())
                .filter(round -> round.title().contains(text.strip())).map(Round::id);
        return Stream.concat(kinds.stream().flatMap(kind -> kind.find(text, roundId, MOST_FOUND).stream()), ofRounds).distinct().toList();
    }

    private Optional<SubjectNames> kind(String processKey) {
        return kinds.stream().filter(kind -> kind.processes().contains(processKey)).findFirst();
    }
}
