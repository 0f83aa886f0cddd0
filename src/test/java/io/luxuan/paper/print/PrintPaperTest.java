package io.luxuan.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luxuan.paper.word.DefaultTemplates;
import io.luxuan.paper.word.FillTemplate;
import io.luxuan.shared.Refusal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers as they come out of the printer. */
class PrintPaperTest {
    private static final PaperFonts FONTS = new PaperFonts(List.of(), List.of(Path.of("/usr/share/fonts")));
    private static final String LONG = "根据有关项目管理规定，经申报、形式审查、专家评审和会议确定，现将名单予以公示，请社会各界监督。".repeat(30);

    private final PrintPaper print = new PrintPaper(FONTS);
    private final DefaultTemplates templates = new DefaultTemplates();

    /** Where each character stands. */
    private static final class Places extends PDFTextStripper {
        private final List<TextPosition> all = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            all.add(text);
            super.processTextPosition(text);
        }
    }

    @BeforeEach
    void with_fonts() {
        assumeTrue(!FONTS.inUse().isEmpty(), "no Chinese font here: nothing is printed");
    }

    @Test
    void a_full_page_has_22_lines_of_28_characters() throws IOException {
        Places places = places(print.print(filled("publicity-list", Map.of("轮次", LONG), List.of()), "名单"), 2);
        Map<Integer, Long> lines = places.all.stream().filter(text -> text.getFontSizeInPt() > 15 && text.getFontSizeInPt() < 17)
                .collect(Collectors.groupingBy(text -> Math.round(text.getYDirAdj()), Collectors.counting()));
        assertThat(lines.values()).contains(28L).allMatch(characters -> characters <= 28);
        Places title = places(print.print(filled("award-notice", Map.of("轮次", "某轮次"), List.of()), "通知"), 1);
        assertThat(title.all.stream().filter(text -> text.getUnicode().equals("关")).findFirst().orElseThrow().getFontSizeInPt()).isEqualTo(22);
    }

    @Test
    void twenty_two_lines_fit_on_a_page() throws IOException {
        byte[] pdf = print.print(filled("publicity-list", Map.of("轮次", LONG), List.of()), "名单");
        Places second = places(pdf, 2);
        assertThat(second.all.stream().filter(text -> text.getYDirAdj() < 743).map(text -> Math.round(text.getYDirAdj())).distinct()
                .count()).isEqualTo(22);
    }

    @Test
    void odd_pages_are_numbered_on_the_right_and_even_ones_on_the_left() throws IOException {
        byte[] pdf = print.print(filled("publicity-list", Map.of(), rows(60)), "名单");
        assertThat(number(places(pdf, 1))).isGreaterThan(400);
        assertThat(number(places(pdf, 2))).isLessThan(150);
        assertThat(text(pdf)).contains("— 1 —").contains("— 2 —");
    }

    @Test
    void the_heading_of_a_list_stands_on_every_page_of_it() throws IOException {
        byte[] pdf = print.print(filled("publicity-list", Map.of(), rows(100)), "名单");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
        assertThat(text(pdf).split("项目名称", -1)).hasSizeGreaterThan(4);
    }

    /** Of a processor: how long it takes on a machine where others work too says nothing. */
    @Test
    void a_thousand_rows_are_printed_within_five_seconds() throws IOException {
        print.print(filled("publicity-list", Map.of(), rows(20)), "名单");
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] pdf = print.print(filled("publicity-list", Map.of(), rows(1_000)), "名单");
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(text(pdf)).contains("P1-2026-1000");
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/thousand.pdf"), pdf);
    }

    @Test
    void rare_characters_are_taken_from_a_font_that_has_them() throws IOException {
        byte[] pdf = print.print(filled("publicity-list", Map.of("公示标题", "𠮷野㐂—“引号”〔2026〕12号"), rows(1)), "名单");
        assertThat(text(pdf)).contains("𠮷野㐂").contains("〔2026〕12号");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void a_character_that_no_font_has_is_named_and_nothing_is_printed() {
        assertThatThrownBy(() -> print.print(filled("publicity-list", Map.of("公示标题", "项目\uE123"), List.of()), "名单"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("paper.glyph-missing");
                    assertThat(refusal.arguments()).containsExactly("\uE123", "U+E123");
                });
    }

    @Test
    void notes_stand_below_and_what_no_font_has_is_known_before() throws IOException {
        assertThat(print.lacks(0xE123)).isTrue();
        assertThat("鲁〓 \u200D".codePoints()).noneMatch(print::lacks);
        assertThat(text(print.print(filled("publicity-list", Map.of(), rows(1)), "名单", List.of("注：以“〓”代替。")))).contains("注：以“〓”代替。");
    }

    @Test
    void without_a_chinese_font_nothing_is_printed() {
        PaperFonts none = new PaperFonts(List.of(), List.of(Path.of("target/no-fonts-here")));
        assertThat(none.inUse()).isEmpty();
        assertThat(new PaperFontsHealthIndicator(none).health().getStatus().getCode()).isEqualTo("FONT_MISSING");
        assertThat(new PaperFontsHealthIndicator(FONTS).health().getStatus().getCode()).isEqualTo("UP");
        assertThatThrownBy(() -> new PrintPaper(none).print(filled("publicity-list", Map.of(), List.of()), "名单"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("paper.font-missing"));
    }

    private byte[] filled(String kind, Map<String, String> fields, List<Map<String, String>> rows) {
        return FillTemplate.fill(templates.of(kind), fields, rows, "行.");
    }

    private static List<Map<String, String>> rows(int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            rows.add(Map.of("行.序号", String.valueOf(row), "行.项目编号", "P1-2026-%04d".formatted(row), "行.项目名称",
                    "面向复杂场景的多模态大模型关键技术研究与应用示范（第" + row + "项）", "行.申报单位", "山东某某大学人工智能研究院", "行.经费", "100.00"));
        }
        return rows;
    }

    private static float number(Places places) {
        return places.all.stream().filter(text -> text.getYDirAdj() > 743).map(TextPosition::getXDirAdj).min(Float::compare).orElseThrow();
    }

    private static Places places(byte[] pdf, int page) throws IOException {
        Places places = new Places();
        places.setStartPage(page);
        places.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            places.getText(document);
        }
        return places;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
