package io.luxuan.card.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationDocument.Section;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Refusal;
import io.luxuan.storage.AttachmentContent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** Whatever an expert is given in a blind review is looked through for the people and units that apply. */
class BlindReviewTest {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final NamesOut NAMES = new NamesOut(Set.of("岱宗理工大学", "王一鸣、李二", "Acme Robotics", "李"));
    private static final BlindCopy COPY = new BlindCopy(NAMES, Set.of("team", "leader"), "（匿名评审）", "附件");

    @Test
    void neither_unit_nor_leader_nor_member_stands_in_what_is_read() {
        ApplicationDocument shown = COPY.document(document());
        assertThat(shown.summary().organisationName()).isEqualTo("（匿名评审）");
        assertThat(shown.summary().leader()).isNull();
        assertThat(shown.summary().organisationId()).isNull();
        assertThat(shown.toString()).doesNotContain("岱宗理工大学", "王一鸣", "李二", "acme", "Acme");
        assertThat(shown.sections()).extracting(Section::key).containsExactly("basics", "files");
    }

    @Test
    void a_name_is_found_however_it_is_spaced_and_written() {
        assertThat(NAMES.from("负责人王 一\n鸣，与ACME  ROBOTICS 合作")).doesNotContain("王", "ACME").contains(NamesOut.INSTEAD);
        assertThat(NAMES.from("一张桃李图")).as("a name of one character takes nothing with it").isEqualTo("一张桃李图");
    }

    @Test
    void files_have_neutral_names() {
        assertThat(COPY.document(document()).files()).extracting(Attachment::name).containsExactly("附件1.pdf", "附件2.docx");
    }

    @Test
    void a_pdf_loses_all_that_is_not_its_pages() throws IOException {
        byte[] file = pdf("A method for robots");
        assertThat(text(file)).contains("SecretAuthor");
        AttachmentContent clean = CleanFile.of(content(file, PDF, "王一鸣.pdf"), "附件1.pdf", NAMES);
        byte[] bytes = clean.body().getContentAsByteArray();
        assertThat(clean.fileName()).isEqualTo("附件1.pdf");
        assertThat(text(bytes)).doesNotContain("SecretAuthor");
        try (PDDocument read = Loader.loadPDF(bytes)) {
            assertThat(read.getNumberOfPages()).isOne();
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
            assertThat(read.getPage(0).getAnnotations()).isEmpty();
            assertThat(read.getPage(0).getCOSObject().containsKey(COSName.METADATA)).isFalse();
        }
    }

    @Test
    void a_pdf_whose_text_names_the_applicant_is_not_given_out() {
        assertThatThrownBy(() -> CleanFile.of(content(pdf("By Acme Robotics"), PDF, "a.pdf"), "附件1.pdf", NAMES))
                .isInstanceOf(Refusal.class).hasMessage("card.blind-withheld");
    }

    @Test
    void a_word_file_loses_its_properties_and_the_authors_of_notes() throws IOException {
        byte[] clean = CleanFile.of(content(docx("方案可行"), DOCX, "a.docx"), "附件2.docx", NAMES).body().getContentAsByteArray();
        assertThat(parts(clean)).contains("方案可行").doesNotContain("SecretAuthor");
    }

    @Test
    void a_word_file_that_names_the_leader_across_runs_is_not_given_out() {
        assertThatThrownBy(() -> CleanFile.of(content(docx("王</w:t></w:r><w:r><w:t>一鸣"), DOCX, "a.docx"), "附件2.docx", NAMES))
                .isInstanceOf(Refusal.class).hasMessage("card.blind-withheld");
    }

    @Test
    void photographs_lose_what_the_camera_wrote() throws IOException {
        byte[] clean = CleanFile.of(content(photograph(), "image/jpeg", "a.jpg"), "附件3.jpg", NAMES).body().getContentAsByteArray();
        assertThat(text(clean)).doesNotContain("SecretAuthor");
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(8);
    }

    @Test
    void a_photograph_within_a_pdf_loses_it_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
                content.drawImage(PDImageXObject.createFromByteArray(paper, photograph(), "p"), 10, 10);
            }
            paper.save(out);
        }
        assertThat(text(out.toByteArray())).contains("SecretAuthor");
        assertThat(text(CleanPdf.of(out.toByteArray(), NAMES))).doesNotContain("SecretAuthor");
    }

    @Test
    void what_programs_keep_beside_a_text_is_left_out_and_enclosed_files_are_not_given_out() throws IOException {
        byte[] clean = CleanOffice.of(docx("方案可行", "word/printerSettings/printerSettings1.bin", "metadata/core.psmdcp", "docProps/Core.xml"), NAMES);
        assertThat(parts(clean)).contains("方案可行").doesNotContain("SecretAuthor");
        for (String enclosed : List.of("word/embeddings/Microsoft_Excel_Sheet1.xlsx", "word/embeddings/oleObject1.bin", "word/media/film.mp4")) {
            assertThatThrownBy(() -> CleanOffice.of(docx("方案可行", enclosed), NAMES)).isInstanceOf(Refusal.class)
                    .hasMessage("card.blind-unreadable");
        }
    }

    @Test
    void what_nobody_can_clean_is_not_given_out() {
        assertThatThrownBy(() -> CleanFile.of(content("no pdf".getBytes(StandardCharsets.UTF_8), PDF, "a.pdf"), "附件1.pdf", NAMES))
                .isInstanceOf(Refusal.class).hasMessage("card.blind-unreadable");
        assertThatThrownBy(() -> CleanFile.of(content(new byte[10], "video/mp4", "a.mp4"), "附件1.mp4", NAMES))
                .isInstanceOf(Refusal.class).hasMessage("card.blind-unreadable");
    }

    private static ApplicationDocument document() {
        ApplicationSummary summary = new ApplicationSummary("a", "r", "P1-2026-0001", "岱宗理工大学机器人研究", "f", "机器人;王一鸣方法", "u",
                "岱宗理工大学", "王一鸣", null, null, null);
        return new ApplicationDocument(summary, 1, "方向", "具身智能", List.of(
                new Section("basics", "一、基本信息", List.of(entry("leader", QuestionType.TEXT, "王一鸣"),
                        entry("summary", QuestionType.LONG_TEXT, "王 一鸣团队与Acme Robotics提出新方法"))),
                new Section("team", "二、团队", List.of(entry("members", QuestionType.LONG_TEXT, "李二负责实验"))),
                new Section("files", "三、附件", List.of(new Entry("proof", "证明", QuestionType.ATTACHMENT, "", List.of(
                        new Attachment("1", "王一鸣的论文.pdf", PDF, 9), new Attachment("2", "岱宗理工大学.docx", DOCX, 9)), null)))), "/x");
    }

    private static Entry entry(String key, QuestionType type, String text) {
        return new Entry(key, key, type, text, List.of(), null);
    }

    private static AttachmentContent content(byte[] file, String mediaType, String name) {
        return new AttachmentContent(name, mediaType, file.length, new ByteArrayResource(file));
    }

    private static byte[] pdf(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            paper.getDocumentInformation().setAuthor("SecretAuthor");
            paper.getDocumentInformation().setCreationDate(Calendar.getInstance());
            byte[] metadata = "<x>SecretAuthor</x>".getBytes(StandardCharsets.UTF_8);
            paper.getDocumentCatalog().setMetadata(new PDMetadata(paper, new ByteArrayInputStream(metadata)));
            page.setMetadata(new PDMetadata(paper, new ByteArrayInputStream(metadata)));
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup("SecretAuthor");
            page.setAnnotations(List.of(note));
            try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            paper.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] docx(String words, String... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "docProps/core.xml", "<cp:coreProperties><dc:creator>SecretAuthor</dc:creator></cp:coreProperties>");
            part(zip, "docProps/app.xml", "<Properties><Company>SecretAuthor</Company></Properties>");
            part(zip, "word/document.xml", "<w:document><w:r><w:t>" + words + "</w:t></w:r><w:ins w:author=\"SecretAuthor\"/></w:document>");
            part(zip, "word/comments.xml", "<w:comments><w:comment w:author=\"SecretAuthor\" w:initials=\"SecretAuthor\"/></w:comments>");
            for (String name : more) {
                part(zip, name, "<x>SecretAuthor</x>");
            }
            part(zip, "word/people.xml", "<w15:people><w15:person w15:author=\"SecretAuthor\"/></w15:people>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String parts(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** A picture with what a camera writes into it after its beginning. */
    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] plain = out.toByteArray();
        byte[] exif = "Exif\0\0SecretAuthor".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        taken.write(plain, 0, 2);
        taken.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        taken.write(exif);
        taken.write(Arrays.copyOfRange(plain, 2, plain.length));
        return taken.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
