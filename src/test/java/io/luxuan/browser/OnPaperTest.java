package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page as the browser prints it. */
@BrowserTest
class OnPaperTest {
    @LocalServerPort int port;

    @Test
    void each_sheet_says_what_it_is_and_which_of_how_many() throws IOException {
        try (Visitor reader = Visitor.at(port).open("/")) {
            reader.main().locator("#in-publicity").getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("拟立项名单公示")).click();
            String title = reader.page.title();
            reader.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            try (PDDocument paper = Loader.loadPDF(reader.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                    assertThat(text(paper, sheet)).contains(title).contains(sheet + " / " + paper.getNumberOfPages());
                }
                assertThat(text(paper, 1)).contains("海陆重工数字科技有限公司").doesNotContain("目标进度");
            }
            assertThat(reader.page.locator("html")).hasAttribute("data-bs-theme", "dark");
        }
    }

    @Test
    void what_is_folded_is_printed_and_what_is_pressed_is_not() {
        try (Visitor reader = Visitor.at(port).open("/programmes")) {
            reader.main().locator("a.stretched-link").first().click();
            Locator folded = reader.main().locator("details:not([open]) li").first();
            assertThat(folded).isHidden();
            reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(folded).isVisible();
            assertThat(reader.page.locator("nav:visible, .btn:visible")).hasCount(0);
        }
    }

    private static String text(PDDocument paper, int sheet) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        return stripper.getText(paper);
    }
}
