package io.luxuan.application.submit;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.PublishedOutcomes.Outcome;
import io.luxuan.application.PublishedOutcomes.Standing;
import io.luxuan.application.submit.ApplicantPage.Card;
import io.luxuan.support.CaseTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an applicant reads in every row of {@code cases/where-it-stands.md}. */
class WhereItStandsCasesTest {
    private static final LocalDateTime PUBLISHED = LocalDateTime.of(2026, 3, 2, 9, 0);

    @TestFactory
    Stream<DynamicTest> everyone_reads_what_is_true() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/application.properties"))) {
            texts.load(reader);
        }
        return CaseTable.read("where-it-stands.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
            Card card = card(words);
            assertThat(texts.getProperty(card.badge())).as(card.badge()).isEqualTo(words.get("badge"));
            assertThat(texts.getProperty(card.next())).as(card.next()).isEqualTo(words.get("next")).doesNotContain("等待会议决定");
        }));
    }

    private static Card card(Map<String, String> words) {
        Outcome outcome = words.get("told").equals("nothing") ? null : new Outcome(Standing.valueOf(words.get("told")), "名额已满", "list",
                PUBLISHED, PUBLISHED.plusDays(4), words.get("open").equals("yes"));
        return new Card(null, null, ApplicationStatus.valueOf(words.get("status")), null, outcome);
    }
}
