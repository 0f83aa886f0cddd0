package io.luxuan.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.luxuan.support.CaseTable;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/archives.md} is a case. */
class HostileWorkbooksTest {
    private static final int LARGEST = 3_000_000;

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("archives.md").cases().stream()
                .map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
                    byte[] file = HostileWorkbooks.of(words.get("case"));
                    assertThat(file.length).isLessThan(LARGEST);
                    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> answer(file))).isEqualTo(words.get("answer"));
                }));
    }

    private static String answer(byte[] file) {
        try {
            return SheetReader.rows(file, 10_000).isEmpty() ? "nothing" : "read";
        } catch (UnreadableSheet refused) {
            return refused.why().name();
        }
    }
}
