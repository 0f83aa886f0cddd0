package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.luxuan.programme.check.Fault;
import io.luxuan.support.CaseTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of {@code cases/programme-faults.md} is a case. */
class FaultCasesTest {
    private static final List<Map<String, String>> CASES = CaseTable.read("programme-faults.md").cases();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () ->
                assertThat(faults(words).stream().map(fault -> fault.line() + " " + Checked.sentence(fault)))
                        .contains(words.get("line") + " " + words.get("sentence"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contest.yml", "claim.yml", "recognition.yml"})
    void a_file_without_fault_is_found_without_fault(String file) {
        assertThat(Checked.sentences(Texts.catalogue(file))).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String yaml = Texts.catalogue("contest.yml");
        assertThat(Checked.sentences(yaml.replace("size: 5", "size: 4").replace("workingDays: 5", "workingDays: 1"))).hasSize(2);
        assertThat(Checked.sentences(yaml.replace("size: 5", "size: fünf").replace("leads:", "leeds:").replace("type: ABOUT", "type: SOME")))
                .hasSize(3);
    }

    /** Whatever a line says or lacks is a fault or none, never an error that would stop the platform. */
    @ParameterizedTest
    @ValueSource(strings = {"contest.yml", "claim.yml", "recognition.yml"})
    void no_file_breaks_the_check(String file) {
        List<String> lines = Texts.catalogue(file).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            for (String instead : List.of("", lines.get(at).replaceAll(":.*", ":"), lines.get(at).replaceAll(": .*", ": x"),
                    lines.get(at).replaceAll("\\{.*\\}", "{}"), lines.get(at).replaceAll("\\[.*\\]", "[]"),
                    lines.get(at).replaceAll("\\[.*\\]", "[null]"), lines.get(at).replaceAll("[0-9]+", "-1"))) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(at, instead);
                assertThatCode(() -> Checked.sentences(String.join("\n", changed))).as(String.join("\n", changed))
                        .doesNotThrowAnyException();
            }
        }
    }

    /** Of every fault that the check can find there is a row; other files, and expressions, have tests of their own. */
    @Test
    void every_sentence_is_the_answer_to_a_case() throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/programme.properties"))) {
            bundle.load(reader);
        }
        Set<String> known = bundle.stringPropertyNames().stream().filter(key -> key.startsWith("programme.fault."))
                .filter(key -> !key.startsWith("programme.fault.rule-"))
                .collect(Collectors.toCollection(TreeSet::new));
        CASES.forEach(words -> faults(words).forEach(fault -> known.remove(fault.messageKey())));
        assertThat(known).containsExactly("programme.fault.version-published", "programme.fault.version-taken",
                "programme.fault.version-twice", "programme.fault.version-used");
    }

    private static List<Fault> faults(Map<String, String> words) {
        String right = Texts.catalogue(words.get("file") + ".yml");
        String written = words.get("written").replace("↵", "\n");
        assertThat(right).as(words.get("case")).contains(written);
        return Checked.faults(right.replace(written, words.get("instead").replace("↵", "\n")), Checked.DRAWN);
    }
}
