package io.luxuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the smallest telephone to the widest screen, and with letters twice as large: nothing is scrolled sideways but tables, which say so. */
@BrowserTest
class WidthsTest {
    private static final String SAYS = "getComputedStyle(document.querySelector('.table-responsive'), '::before').content";

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource(textBlock = """
            nobody,       /            /notices    /programmes
            applicant1,   /applicant   /applicant/projects /inbox
            recommender2, /recommender /recommender/units
            expert2,      /expert      /expert/declare
            manager1,     /manager     /manager/rounds /manager/statistics /manager/calendar
            supervisor1,  /supervisor  /supervisor/audit
            admin,        /admin/accounts
            """)
    void main_pages_fit_every_screen(String who, String paths) {
        Findings findings = new Findings();
        as(who, visitor -> {
            for (String path : paths.split(" +", 0)) {
                visitor.open(path);
                PageCheck check = new PageCheck(visitor.page, findings, path);
                check.fits(360, "");
                check.fits(2560, "");
                check.fits(1280, "200%");
            }
        });
        assertThat(findings.told()).isEmpty();
    }

    @Test
    void lists_use_a_wide_screen_and_say_where_they_scroll() {
        as("manager1", visitor -> {
            visitor.open("/manager/rounds");
            Locator list = visitor.main().locator(".table-responsive").first();
            visitor.page.setViewportSize(2560, 900);
            assertThat(list.boundingBox().width).isGreaterThan(1700);
            assertThat((String) visitor.page.evaluate(SAYS)).isEqualTo("none");
            visitor.page.setViewportSize(700, 900);
            visitor.open("/manager/statistics");
            visitor.main().locator(".table-responsive[data-scrolls]").first().waitFor();
            assertThat((String) visitor.page.evaluate(SAYS)).contains("可左右滚动查看");
            assertThat(list.getAttribute("tabindex")).isEqualTo("0");
        });
    }

    private void as(String who, Consumer<Visitor> looks) {
        try (Visitor visitor = Visitor.at(port)) {
            if (!who.equals("nobody")) {
                visitor.signIn(who);
            }
            looks.accept(visitor);
        }
    }
}
