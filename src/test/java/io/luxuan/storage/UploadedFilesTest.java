package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Verdict;
import io.luxuan.support.CaseFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class UploadedFilesTest {
    @ParameterizedTest
    @CsvSource({"09a, DOCX", "09b, DOCX", "10, DOCX", "14a, XLSX", "15, XLSX", "11a, PDF", "11e, PDF"})
    void what_people_can_open_is_kept_as_what_it_is(String number, FileKind kind) throws IOException {
        ContentType.Content content = content(CaseFiles.bytes(number));
        assertThat(content.fault()).isNull();
        assertThat(content.kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"11b, attachment.password", "11c, attachment.cut-off", "11d, attachment.cut-off", "13, attachment.heic",
            "13b, attachment.heic", "16, attachment.password"})
    void what_nobody_can_open_is_refused_with_its_cause(String number, String cause) throws IOException {
        assertThat(content(CaseFiles.bytes(number)).fault()).isEqualTo(cause);
    }

    @Test
    void a_paper_that_may_be_read_and_only_not_be_changed_is_kept() throws IOException {
        assertThat(content(locked("")).fault()).isNull();
        assertThat(content(locked("secret")).fault()).isEqualTo("attachment.password");
    }

    @Test
    void an_archive_is_what_its_content_types_say_and_not_what_a_part_is_called() throws IOException {
        assertThat(content(archive("word/document.xml")).kind()).isEmpty();
        assertThat(content(archive("[Content_Types].xml")).kind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"申请书, true, 申请书.pdf", "申请书.2026终稿, true, 申请书.2026终稿.pdf", "申请书.PDF, true, 申请书.PDF", "申请书.jpg, false, -", "setup.exe, false, -"})
    void a_name_without_an_extension_gets_that_of_its_content(String name, boolean kept, String shown) {
        Verdict verdict = FileRules.ofAllowedKind(List.of(), Optional.of(FileKind.PDF), name);
        assertThat(verdict.isAllowed()).isEqualTo(kept);
        if (kept) {
            assertThat(FileKind.PDF.named(name)).isEqualTo(shown);
        }
    }

    private static ContentType.Content content(byte[] bytes) throws IOException {
        return ContentType.of(new ByteArrayResource(bytes));
    }

    private static byte[] archive(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            paper.save(bytes);
        }
        return bytes.toByteArray();
    }
}
