package io.luxuan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.selection.Substitution.Next;
import io.luxuan.selection.Substitution.Seated;
import io.luxuan.support.CaseTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/decision.md} is a case. */
class DecisionCasesTest {
    private static final List<Map<String, String>> CASES = CaseTable.read("decision.md").cases();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
            CaseWords given = new CaseWords(words);
            Proposal proposal = ProposeList.propose(given.terms(), given.candidates(), given.changes());
            assertThat(list(proposal, words.get("list").contains("="))).isEqualTo(words.get("list"));
            for (String why : words.get("why").isEmpty() ? new String[0] : words.get("why").split("; ", -1)) {
                String[] parts = why.split(" ", -1);
                assertThat(proposal.line(parts[0]).reason().code()).as(why).isEqualTo("decision." + parts[1]);
            }
            if (!words.get("falls").isEmpty()) {
                assertThat(rises(given, proposal, words.get("falls").split(", ", -1), words.get("rises").contains("=")))
                        .isEqualTo(words.get("rises"));
            }
        }));
    }

    @Test
    void there_are_at_least_forty_and_no_name_stands_twice() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(40);
        assertThat(CASES.stream().map(words -> words.get("case"))).doesNotHaveDuplicates();
    }

    private static String list(Proposal proposal, boolean amounts) {
        List<String> said = new ArrayList<>(proposal.selected().stream()
                .map(line -> amounts ? line.id() + "=" + plain(line.amount()) : line.id()).toList());
        if (proposal.isShort()) {
            said.add("short");
        }
        if (!proposal.open().isEmpty()) {
            said.add("open " + String.join(" ", proposal.open().stream().sorted().toList()));
        }
        if (!proposal.violations().isEmpty()) {
            said.add("forbidden " + String.join(" ", proposal.violations().keySet()));
        }
        return String.join(" ", said);
    }

    /** Entries fall one after another; answers who rises after the last. */
    private static String rises(CaseWords given, Proposal proposal, String[] falling, boolean amounts) {
        Terms terms = given.terms();
        List<Seated> entries = proposal.lines().stream().map(line -> new Seated(line.candidate(), line.selected(),
                line.amount(), eligible(line), false, given.changes().national().containsKey(line.id()),
                proposal.contested().contains(line.id()) ? given.changes().tie().place(line.id()) : 0)).toList();
        Set<String> fallen = new LinkedHashSet<>();
        String said = "";
        for (String name : falling) {
            fallen.add(name);
            Next next = Substitution.next(terms, entries, fallen);
            said = next.next() != null ? next.next().id() + (amounts ? "=" + plain(next.amount().sum()) : "")
                    : next.tied().isEmpty() ? "nobody"
                    : "tied " + next.tied().stream().map(Candidate::id).collect(Collectors.joining(" "));
            entries = next.next() == null ? entries : entries.stream().map(entry -> entry.id().equals(next.next().id())
                    ? new Seated(entry.candidate(), true, next.amount().sum(), true, true, false, entry.place()) : entry).toList();
        }
        return said;
    }

    private static boolean eligible(Line line) {
        return line.candidate().excluded() == null && !line.reason().is("decision.moved-out");
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
