package io.luxuan.decision;

import io.luxuan.round.Rounds;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Reason;
import io.luxuan.selection.Substitution;
import io.luxuan.selection.Substitution.Next;
import io.luxuan.selection.Substitution.Seated;
import io.luxuan.selection.Terms;
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
    private final MeetingRecord record;
    private final InputStore inputs;
    private final Rounds rounds;
    private final ReasonText texts;

    NextEligible(EntryMapper entries, RoundTerms terms, MeetingRecord record, InputStore inputs, Rounds rounds, ReasonText texts) {
        this.entries = entries;
        this.terms = terms;
        this.record = record;
        this.inputs = inputs;
        this.rounds = rounds;
        this.texts = texts;
    }

    NextInLine in(String roundId, Set<String> fallen) {
        Next next = next(roundId, terms.terms(roundId), fallen);
        Optional<ProposedEntry> entry = Optional.ofNullable(next.next()).map(rising -> {
            Reason reason = reason(roundId, rising);
            return new ProposedEntry(rising.id(), rising.rank(), rising.score(), true, next.amount().sum(), texts.of(reason),
                    texts.of(Reason.of("decision.substituted", rising.rank())), reason.code(),
                    texts.figures(next.amount().figures(), rounds.programmeOf(roundId)), null, true, true);
        });
        return new NextInLine(entry, next.tied().stream().map(Candidate::id).toList());
    }

    /** Equals that wait for the meeting to put them in order; those that were taken off are known by their state. */
    List<String> tied(String roundId) {
        Set<String> fallen = entries.of(roundId).stream().filter(StoredEntry::selected).map(StoredEntry::applicationId)
                .filter(terms.gone(roundId)).collect(Collectors.toSet());
        return next(roundId, terms.terms(roundId), fallen).tied().stream().map(Candidate::id).toList();
    }

    private Reason reason(String roundId, Candidate rising) {
        return record.changeList(roundId).stream()
                .filter(change -> change.kind() == ChangeKind.RISE && change.applicationId().equals(rising.id()))
                .findFirst().map(change -> Reason.of("decision.substituted-tie", rising.rank(), change.reason()))
                .orElseGet(() -> Reason.of("decision.substituted", rising.rank()));
    }

    /** Keeps what a substitution was computed from. */
    void keepInputs(String roundId, Set<String> fallen, String result) {
        inputs.substituted(roundId, terms.terms(roundId), seated(roundId), fallen, result);
    }

    private Next next(String roundId, Terms roundTerms, Set<String> fallen) {
        return Substitution.next(roundTerms, seated(roundId), fallen);
    }

    private List<Seated> seated(String roundId) {
        Map<String, Candidate> candidates = terms.candidates(roundId).stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
        Set<String> national = record.changes(roundId).national().keySet();
        return entries.of(roundId).stream().map(entry -> new Seated(candidates.get(entry.applicationId()),
                entry.selected(), entry.amount(), entry.eligible(), entry.substitute(),
                national.contains(entry.applicationId()), entry.tiePlace())).toList();
    }
}
