package io.luxuan.card.blind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.luxuan.support.FormsWithinForms;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CleanPdfTest {
    @Test
    void a_file_that_would_be_read_for_years_is_not_given_out() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThatThrownBy(() -> CleanPdf.of(FormsWithinForms.pdf(),
                new NamesOut(Set.of("岱宗理工大学")), Duration.ofMillis(300))).isInstanceOf(IllegalStateException.class));
    }
}
