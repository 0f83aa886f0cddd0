package io.luxuan.record;

import io.luxuan.record.SubstitutionSection.SeatedSection;
import io.luxuan.record.tree.Differences;
import io.luxuan.record.tree.Tree;
import io.luxuan.selection.Substitution;
import io.luxuan.shared.verify.Difference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each substitute is the one that the rules bring up from those who stood then, and stands in for one that was taken off. */
final class SubstitutionCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        Map<String, RankingSection> ranking = record.ranking().stream()
                .collect(Collectors.toMap(RankingSection::number, Function.identity()));
        Set<String> in = record.decision().entries().stream().filter(DecidedSection::selected)
                .map(DecidedSection::number).collect(Collectors.toCollection(HashSet::new));
        List<SubstitutionSection> all = record.substitutionsOrNone();
        for (int at = 0; at < all.size(); at++) {
            Optional<Difference> found = one("/record/substitutions/" + at, all.get(at), record, ranking, in);
            if (found.isPresent()) {
                return found;
            }
            in.add(all.get(at).rises());
        }
        return Optional.empty();
    }

    private static Optional<Difference> one(String pointer, SubstitutionSection each, SealedRecord record,
            Map<String, RankingSection> ranking, Set<String> in) {
        Optional<Difference> standing = standing(pointer, each, record, in);
        if (standing.isPresent()) {
            return standing;
        }
        Substitution.Next next = each.reckon(record.settings(), ranking);
        String rises = next.next() == null ? null : next.next().number();
        return each.rises().equals(rises) ? Optional.empty() : Optional.of(RecordFault.SUBSTITUTE.at(pointer + "/rises", each.rises(), rises));
    }

    private static Optional<Difference> standing(
            String pointer, SubstitutionSection each, SealedRecord record, Set<String> in) {
        Set<String> removed = record.publicity().removed();
        Optional<String> stands = each.fallen().stream().filter(number -> !removed.contains(number)).findFirst();
        return stands.map(number -> RecordFault.SUBSTITUTE_FALLEN.at(pointer + "/fallen", number, "one that was taken off its list"))
                .or(() -> labels(pointer, each, record))
                .or(() -> Differences.first(RecordFault.SUBSTITUTE_SEATED, pointer + "/seated", Tree.of(each.seated()),
                        Tree.of(seated(each, record, in))));
    }

    /**
     * Whoever shares a label in the decision shares it here: a limit may link more, by a label of the decision, and nothing parts
     * what was linked.
     */
    private static Optional<Difference> labels(String pointer, SubstitutionSection each, SealedRecord record) {
        Map<String, CandidateSection> known = record.decision().candidates().stream()
                .collect(Collectors.toMap(CandidateSection::number, Function.identity()));
        return relabelled(pointer, each, known, CandidateSection::organisation)
                .or(() -> relabelled(pointer, each, known, CandidateSection::leader));
    }

    private static Optional<Difference> relabelled(
            String pointer, SubstitutionSection each, Map<String, CandidateSection> known, Function<CandidateSection, String> label) {
        Set<String> labels = known.values().stream().map(label).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> now = new HashMap<>();
        return each.seated().stream().map(SeatedSection::candidate)
                .filter(one -> known.containsKey(one.number()) && label.apply(one) != null && label.apply(known.get(one.number())) != null)
                .filter(one -> !labels.contains(label.apply(one)) || !label.apply(one).equals(
                        now.computeIfAbsent(label.apply(known.get(one.number())), first -> label.apply(one))))
                .findFirst().map(one -> RecordFault.SUBSTITUTE_LABELS.at(pointer + "/seated", label.apply(one), "a label of the decision"));
    }

    /** Everybody who was in or could still come in; what may change after the decision is taken as it is recorded. */
    private static List<SeatedSection> seated(SubstitutionSection each, SealedRecord record, Set<String> in) {
        Map<String, SeatedSection> recorded = each.seated().stream()
                .collect(Collectors.toMap(seated -> seated.candidate().number(), Function.identity()));
        Map<String, CandidateSection> known = record.decision().candidates().stream()
                .collect(Collectors.toMap(CandidateSection::number, Function.identity()));
        return record.decision().entries().stream()
                .filter(entry -> in.contains(entry.number()) || entry.mayStillComeIn(known.get(entry.number())))
                .map(entry -> seated(entry, known.get(entry.number()), recorded.get(entry.number()), record, in)).toList();
    }

    /** Since the third form a rule may link here what it did not need to link at the decision. */
    private static CandidateSection relabelled(CandidateSection then, CandidateSection now, SealedRecord record) {
        return record.isCurrent() ? then.labelled(now.organisation(), then.leader() == null ? null : now.leader()) : then;
    }

    private static SeatedSection seated(
            DecidedSection entry, CandidateSection then, SeatedSection now, SealedRecord record, Set<String> in) {
        boolean selected = in.contains(entry.number());
        CandidateSection candidate = now == null ? then : relabelled(then.changed(now.candidate().fundedBy(), now.candidate().excluded()),
                now.candidate(), record);
        return new SeatedSection(candidate, selected,
                entry.selected() || !selected ? entry.amount() : record.publicity().amountOf(entry.number()),
                entry.mayStillComeIn(then), selected && !entry.selected(),
                record.decision().changes().national().containsKey(entry.number()), now == null ? 0 : now.place());
    }
}
