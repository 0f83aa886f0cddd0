package io.luxuan.record;

import io.luxuan.record.PublicitySection.EntrySection;
import io.luxuan.record.PublicitySection.ListSection;
import io.luxuan.shared.verify.Difference;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whoever objected late, or to the experts' judgement alone, was not accepted, and nobody in time was told to be late;
 * each names an entry of its list; an upheld one took its entry off.
 */
final class ObjectionCheck implements Check {
    private static final String LATE = "objection.late";

    @Override
    public Optional<Difference> of(RecordFile file) {
        List<ObjectionSection> objections = file.record().objections() == null ? List.of() : file.record().objections();
        return IntStream.range(0, objections.size()).boxed()
                .map(at -> objection("/record/objections/" + at, objections.get(at), file.record().publicity().lists()))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> objection(String pointer, ObjectionSection objection, List<ListSection> lists) {
        Optional<ListSection> list = lists.stream().filter(each -> each.wave() == objection.wave()).findFirst();
        Optional<EntrySection> entry = list.flatMap(each -> each.entries().stream()
                .filter(one -> one.number().equals(objection.number())).findFirst());
        if (entry.isEmpty()) {
            return Optional.of(RecordFault.OBJECTION_ENTRY.at(pointer + "/number", objection.number(), "an entry of list " + objection.wave()));
        }
        boolean late = objection.lodgedAt().withNano(0).isAfter(list.orElseThrow().endsAt());
        boolean refused = objection.state().equals("NOT_ACCEPTED");
        return Check.expect(late == LATE.equals(objection.refusedRule()), RecordFault.OBJECTION_LATE, pointer + "/refusedRule",
                objection.refusedRule(), late ? LATE : "another: it was in time")
                .or(() -> Check.expect(refused == (objection.refusedRule() != null), RecordFault.OBJECTION_STATE, pointer + "/state",
                        objection.state(), objection.refusedRule() == null ? "accepted or open" : "NOT_ACCEPTED"))
                .or(() -> Check.expect(refused || !"ACADEMIC".equals(objection.grounds()), RecordFault.OBJECTION_GROUNDS, pointer + "/grounds",
                        objection.grounds(), "other grounds, or not accepted"))
                .or(() -> Check.expect(!objection.state().equals("UPHELD") || entry.get().state().equals("REMOVED"),
                        RecordFault.OBJECTION_UPHELD, pointer + "/state", objection.state(), "another: its entry stands"));
    }
}
