package io.luxuan.notify.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.notify.ToldKind;
import io.luxuan.support.CaseTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of each action that the audit log knows somebody has decided whether it is news: nothing that concerns somebody is forgotten. */
class EveryActionIsToldTest {
    private static final Pattern NAME = Pattern.compile("(?m)^audit\\.([a-z-]+\\.[a-z.-]+)\\s*=");
    /** Texts of the log's own page that are named like actions. */
    private static final Set<String> OF_THE_PAGE = Set.of("subject", "check", "column", "detail", "expert-field", "none", "trail");
    private static final List<Map<String, String>> NOBODY = CaseTable.read("told-to-nobody.md").cases();

    @Test
    void every_action_is_told_or_it_is_said_why_not() {
        Set<String> decided = new TreeSet<>(ToldKind.actions());
        decided.addAll(listed());
        assertThat(actions()).isNotEmpty().isSubsetOf(decided);
    }

    @Test
    void nothing_is_both_told_and_told_to_nobody_and_nothing_is_listed_that_never_happens() {
        assertThat(listed()).doesNotContainAnyElementsOf(ToldKind.actions()).isSubsetOf(actions());
        assertThat(ToldKind.actions()).isSubsetOf(actions());
        assertThat(NOBODY).extracting(row -> row.get("action")).doesNotHaveDuplicates();
    }

    @Test
    void each_that_is_told_to_nobody_says_why() {
        assertThat(NOBODY).allSatisfy(row -> assertThat(row.get("why")).as(row.get("action")).hasSizeGreaterThan(10));
    }

    private static Set<String> listed() {
        return NOBODY.stream().map(row -> row.get("action")).collect(Collectors.toSet());
    }

    /** As the bundles name them; {@code MessagesTest} sees to it that each has a name there. */
    private static Set<String> actions() {
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
            return bundles.flatMap(bundle -> NAME.matcher(text(bundle)).results()).map(MatchResult::group).map(EveryActionIsToldTest::action)
                    .filter(action -> !OF_THE_PAGE.contains(action.substring(0, action.indexOf('.')))).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String action(String line) {
        return line.substring("audit.".length(), line.indexOf('=')).strip();
    }

    private static String text(Path bundle) {
        try {
            return Files.readString(bundle);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
