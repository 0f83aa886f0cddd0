package io.luxuan.record;

import io.luxuan.record.PublicitySection.EntrySection;
import io.luxuan.record.PublicitySection.ListSection;
import io.luxuan.record.tree.Differences;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.verify.Difference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was published is what was decided: first the meeting's list, then the substitutes, with their amounts and seats. */
final class ListCheck implements Check {
    private record Published(int seat, String number, BigDecimal amount) {}

    @Override
    public Optional<Difference> of(RecordFile file) {
        List<Published> expected = expected(file.record());
        List<ListSection> lists = file.record().publicity().lists();
        int next = 0;
        for (int list = 0; list < lists.size(); list++) {
            for (int at = 0; at < lists.get(list).entries().size(); at++) {
                String pointer = "/record/publicity/lists/" + list + "/entries/" + at;
                Published should = next < expected.size() ? expected.get(next++) : null;
                Optional<Difference> found = Differences.first(RecordFault.LIST, pointer,
                        Tree.of(published(lists.get(list).entries().get(at))), should == null ? null : Tree.of(should));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return next == expected.size() ? Optional.empty() : Optional.of(RecordFault.LIST.at(
                "/record/publicity/lists", next + " entries", expected.size() + " entries"));
    }

    private static Published published(EntrySection entry) {
        return new Published(entry.seat(), entry.number(), entry.amount());
    }

    private static List<Published> expected(SealedRecord record) {
        List<Published> expected = new ArrayList<>();
        record.decision().entries().stream().filter(DecidedSection::selected)
                .forEach(entry -> expected.add(new Published(expected.size() + 1, entry.number(), entry.amount())));
        Map<String, RankingSection> ranking = record.ranking().stream()
                .collect(Collectors.toMap(RankingSection::number, Function.identity()));
        for (SubstitutionSection each : record.substitutionsOrNone()) {
            expected.add(new Published(expected.size() + 1, each.rises(),
                    each.reckon(record.settings(), ranking).amount().sum()));
        }
        return expected;
    }
}
