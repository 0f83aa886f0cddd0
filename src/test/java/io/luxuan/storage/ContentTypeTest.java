package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.spreadsheet.HostileWorkbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class ContentTypeTest {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static byte[] zip(int before, String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < before; at++) {
                zip.putNextEntry(new ZipEntry("word/media/" + at + ".png"));
            }
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static FileKind kind(byte[] file) throws IOException {
        return ContentType.of(new ByteArrayResource(file)).kind().orElse(null);
    }

    @Test
    void the_main_part_counts_wherever_it_lies_and_whatever_its_name() throws IOException {
        assertThat(kind(zip(200, "word/document.xml", "<a/>"))).isNull();
        assertThat(kind(zip(200, "[Content_Types].xml", "<Types><Override PartName=\"/word/document2.xml\" ContentType=\"" + MAIN + "\"/></Types>",
                "word/document2.xml", "<a/>"))).isEqualTo(FileKind.DOCX);
        assertThat(kind(HostileWorkbooks.of("a workbook as people make them"))).isEqualTo(FileKind.XLSX);
    }

    @Test
    void what_is_packed_is_not_taken_out_to_tell_its_kind() throws IOException {
        long begun = System.nanoTime();
        assertThat(kind(HostileWorkbooks.of("six pictures that nobody reads, 60 MB in all"))).isEqualTo(FileKind.XLSX);
        assertThat(kind(HostileWorkbooks.of("twenty thousand lines in the directory"))).isNull();
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    @Test
    void an_archive_that_is_broken_is_of_no_kind_and_no_failure() throws IOException {
        byte[] cut = zip(0, "word/document.xml", "<a/>");
        assertThat(kind(Arrays.copyOf(cut, cut.length - 30))).isNull();
        assertThat(kind(HostileWorkbooks.of("a directory behind the end"))).isNull();
        assertThat(kind(zip(0, "readme.txt", "x"))).isNull();
    }
}
