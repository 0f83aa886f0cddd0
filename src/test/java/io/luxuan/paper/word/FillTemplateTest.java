package io.luxuan.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Templates as people make them in Word. */
class FillTemplateTest {
    @Test
    void a_place_that_word_cut_into_runs_is_filled_in_the_format_of_its_beginning() throws IOException {
        byte[] template = word(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            run(paragraph, "现将{").setBold(true);
            run(paragraph, "{项目");
            run(paragraph, "名称}}予以").setItalic(true);
            run(paragraph, "公示");
        });
        try (XWPFDocument filled = filled(template, Map.of("项目名称", "甲"), List.of())) {
            XWPFParagraph paragraph = filled.getParagraphArray(0);
            assertThat(paragraph.getText()).isEqualTo("现将甲予以公示");
            assertThat(paragraph.getRuns().get(0).text()).isEqualTo("现将甲");
            assertThat(paragraph.getRuns().get(0).isBold()).isTrue();
            assertThat(paragraph.getRuns().get(2).isItalic()).isTrue();
        }
    }

    @Test
    void several_places_of_a_line_are_filled_and_those_without_a_value_are_blank() throws IOException {
        byte[] template = word(document -> run(document.createParagraph(), "{{甲}}、{{ 乙 }}、{{丙}}。"));
        try (XWPFDocument filled = filled(template, Map.of("甲", "一", "乙", "{{甲}}"), List.of())) {
            assertThat(filled.getParagraphArray(0).getText()).as("a value is no template").isEqualTo("一、{{甲}}、。");
        }
    }

    @Test
    void a_row_that_names_the_list_stands_for_each_of_it_and_the_rows_around_it_stay() throws IOException {
        byte[] template = word(document -> {
            XWPFTable table = document.createTable(3, 2);
            table.getRow(0).getCell(0).setText("编号");
            table.getRow(1).getCell(0).setText("{{行.编号}}");
            table.getRow(1).getCell(1).setText("{{轮次}}");
            table.getRow(2).getCell(0).setText("共{{总数}}项");
        });
        List<Map<String, String>> rows = List.of(Map.of("行.编号", "P1"), Map.of("行.编号", "P2"));
        try (XWPFDocument filled = filled(template, Map.of("轮次", "某轮", "总数", "2"), rows)) {
            XWPFTable table = filled.getTableArray(0);
            assertThat(table.getRows().stream().map(row -> row.getCell(0).getText())).containsExactly("编号", "P1", "P2", "共2项");
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("某轮");
        }
        try (XWPFDocument empty = filled(template, Map.of(), List.of())) {
            assertThat(empty.getTableArray(0).getRows()).hasSize(2);
        }
    }

    @Test
    void lines_of_a_value_stay_lines() throws IOException {
        byte[] template = word(document -> run(document.createParagraph(), "{{意见}}"));
        try (XWPFDocument filled = filled(template, Map.of("意见", "一\n二"), List.of())) {
            assertThat(filled.getParagraphArray(0).getText()).isEqualTo("一\n二");
        }
    }

    static byte[] word(Consumer<XWPFDocument> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            Layout.apply(document);
            content.accept(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private static XWPFDocument filled(byte[] template, Map<String, String> fields, List<Map<String, String>> rows) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FillTemplate.fill(template, fields, rows, "行.")));
    }
}
