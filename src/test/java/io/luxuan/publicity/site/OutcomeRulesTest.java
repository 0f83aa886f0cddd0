package io.luxuan.publicity.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.support.CaseTable;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a list says in every row of {@code cases/where-it-stands.md}. */
class OutcomeRulesTest {
    @TestFactory
    Stream<DynamicTest> a_list_speaks_to_everyone() {
        return CaseTable.read("where-it-stands.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () ->
                assertThat(told(words)).isEqualTo(words.get("told"))));
    }

    private static String told(Map<String, String> words) {
        EntryState entry = words.get("entry").isEmpty() ? null : EntryState.valueOf(words.get("entry"));
        return OutcomeRules.standing(ApplicationStatus.valueOf(words.get("status")), entry, words.get("in line").equals("yes"))
                .map(Enum::name).orElse("nothing");
    }
}
