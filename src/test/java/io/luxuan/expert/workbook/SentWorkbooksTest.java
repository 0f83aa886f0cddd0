package io.luxuan.expert.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.expert.pool.FieldNames;
import io.luxuan.support.CaseFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Workbooks of experts as they come. */
class SentWorkbooksTest {
    private static final FieldNames FIELDS = new FieldNames(Map.of("multimodal", "多模态智能", "chemistry", "化工"));
    private final FileTexts texts = new FileTexts(messages());

    @ParameterizedTest
    @CsvSource({"02, 王伟明, Sheet1", "05, 新名单某, 专家", "07, 李测一, Sheet1", "08, 周测一, Sheet1"})
    void the_sheet_that_people_see_is_read_as_what_it_means(String number, String name, String sheet) {
        ReadFile read = ReadFile.of(CaseFiles.bytes(number), texts);
        assertThat(read.problems()).isEmpty();
        assertThat(read.sheet()).isEqualTo(sheet);
        assertThat(read.rows().get(0).text(FileColumn.NAME)).isEqualTo(name);
        assertThat(read.rows()).allSatisfy(row -> assertThat(FormOfRow.of(row, FIELDS, texts).problems()).isEmpty());
    }

    @Test
    void full_width_digits_and_spaces_that_do_not_break_are_figures() {
        assertThat(ReadFile.of(CaseFiles.bytes("08"), texts).rows())
                .extracting(row -> FormOfRow.of(row, FIELDS, texts).form().yearlyCap()).containsExactly("20", "20");
    }

    @Test
    void personal_numbers_are_told_at_their_cells_however_they_are_written() {
        List<FileRow> rows = ReadFile.of(CaseFiles.bytes("17"), texts).rows();
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(FormOfRow.of(row, FIELDS, texts).problems())
                .extracting(FileProblem::key).containsAnyOf("experts.file.personal", "experts.file.error-value"));
    }

    @Test
    void a_password_is_told() {
        assertThat(ReadFile.of(CaseFiles.bytes("16"), texts).problems()).extracting(FileProblem::key)
                .containsExactly("experts.file.unreadable.PASSWORD");
    }

    @Test
    void names_of_all_peoples_and_rare_characters_are_names() {
        assertThat(ReadFile.of(CaseFiles.bytes("30"), texts).rows()).hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(FormOfRow.of(row, FIELDS, texts).problems()).isEmpty());
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/expert-file", "messages/expert");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
