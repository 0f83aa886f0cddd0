package io.luxuan.application.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.luxuan.storage.Upload;
import io.luxuan.support.FormsWithinForms;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedPagesTest {
    @Test
    void a_page_that_would_draw_for_years_is_a_page_without_a_code() {
        List<Sheets.Sheet> sheets = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> Sheets.of(Upload.of("签字.pdf", FormsWithinForms.pdf()), true, Duration.ofMillis(300)));
        assertThat(sheets).hasSize(1).first().satisfies(sheet -> assertThat(sheet.code()).isEmpty());
    }
}
