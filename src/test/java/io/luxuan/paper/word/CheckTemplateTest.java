package io.luxuan.paper.word;

import static io.luxuan.paper.word.FillTemplateTest.run;
import static io.luxuan.paper.word.FillTemplateTest.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** What a template may be, and what is told of one that may not. */
class CheckTemplateTest {
    private static final List<String> FIELDS = List.of("轮次", "落款");
    private static final List<String> COLUMNS = List.of("行.编号");

    @Test
    void fields_that_the_paper_knows_are_taken() throws IOException {
        assertThat(check(good())).isEmpty();
    }

    @Test
    void unknown_fields_are_named() throws IOException {
        byte[] file = word(document -> {
            list(document, "{{行.编号}}{{行.金额}}");
            run(document.createParagraph(), "{{轮次}}{{论次}}{{T(java.lang.Runtime)}}");
        });
        assertThat(check(file)).contains(new TemplateFault("unknown", List.of("行.金额", "论次", "T(java.lang.Runtime)")));
    }

    @Test
    void columns_outside_a_row_and_a_list_without_a_row_are_told() throws IOException {
        assertThat(check(word(document -> {
            list(document, "{{行.编号}}");
            run(document.createParagraph(), "{{行.编号}}");
        }))).contains(new TemplateFault("outside", List.of("行.编号")));
        assertThat(check(word(document -> run(document.createParagraph(), "{{轮次}}")))).map(TemplateFault::code).contains("no-list");
    }

    @Test
    void braces_without_a_pair_are_told() throws IOException {
        assertThat(check(word(document -> {
            list(document, "{{行.编号}}");
            run(document.createParagraph(), "{{轮次}");
        }))).map(TemplateFault::code).contains("torn");
    }

    @Test
    void what_runs_or_is_fetched_or_cannot_be_printed_is_refused() throws IOException {
        assertThat(check(with(good(), "word/vbaProject.bin", "x"))).map(TemplateFault::code).contains("runs");
        assertThat(check(with(good(), "word/_rels/settings.xml.rels",
                "<Relationships><Relationship TargetMode=\"External\" Target=\"http://x/t.dotm\"/></Relationships>")))
                .map(TemplateFault::code).contains("elsewhere");
        assertThat(check(with(good(), "word/header9.xml", "<w:hdr><w:drawing/></w:hdr>"))).map(TemplateFault::code).contains("unprinted");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r>",
        "<w:r><w:instrText>INCLUDETEXT \"\\\\host\\x\"</w:instrText></w:r>", "<w:fldSimple w:instr=\"&#73;NCLUDEPICTURE \\\\host\\x\"/>",
        "<o:fldSimple xmlns:o=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" o:instr=\"HYPERLINK http://x\"/>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>DDEAUTO x</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:r><w:instrText>PAGE \\* MERGEFORMAT DDE x</w:instrText></w:r>"})
    void fields_that_fetch_or_compute_are_refused(String field) throws IOException {
        assertThat(check(inBody(field))).map(TemplateFault::code).contains("fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE", " PAGE \\* MERGEFORMAT ", "NUMPAGES \\# &quot;0&quot;"})
    void numbers_of_pages_are_the_only_fields(String code) throws IOException {
        assertThat(check(inBody("<w:fldSimple w:instr=\"" + code + "\"/>"))).isEmpty();
    }

    @Test
    void relations_to_elsewhere_are_found_however_they_are_written() throws IOException {
        String relation = "<r:Relationships xmlns:r=\"http://schemas.openxmlformats.org/package/2006/relationships\"><r:Relationship Id=\"r1\""
                + " Type=\"http://x/attachedTemplate\" Target=\"http://x/t.dotm\" TargetMode=\"&#69;xternal\"/></r:Relationships>";
        assertThat(check(with(good(), "word/_rels/settings.xml.rels", relation))).map(TemplateFault::code).contains("elsewhere");
        assertThat(check(with(good(), "word/_rels/settings.xml.rels", relation.getBytes(StandardCharsets.UTF_16))))
                .map(TemplateFault::code).contains("encoding");
        assertThat(check(with(good(), "word/_rels/settings.xml.rels", "<?xml version='1.0' encoding='UTF-7'?>" + relation)))
                .map(TemplateFault::code).contains("encoding");
        byte[] linked = word(document -> {
            list(document, "{{行.编号}}");
            document.getPackagePart().addExternalRelationship("http://x", "http://x/image");
        });
        assertThat(check(linked)).map(TemplateFault::code).contains("elsewhere");
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(linked))) {
            assertThat(TemplateParts.elsewhere(file)).map(TemplateFault::code).contains("elsewhere");
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    @Test
    void what_a_pdf_would_leave_out_is_told_apart() throws IOException {
        assertThat(check(inBody("<w:sdt><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>"))).map(TemplateFault::code)
                .contains("controls");
        assertThat(check(inBody("<w:pPr><w:sectPr/></w:pPr>"))).map(TemplateFault::code).contains("sections");
        assertThat(check(inBody("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"))).map(TemplateFault::code).contains("numbering");
        assertThat(check(inBody("<w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"))).isEmpty();
        assertThat(check(word(document -> {
            list(document, "{{行.编号}}");
            XWPFTableCell cell = document.getTables().get(0).getRow(0).getCell(0);
            cell.insertNewTbl(cell.getParagraphs().get(0).getCTP().newCursor()).createRow().createCell().setText("{{行.编号}}");
        }))).map(TemplateFault::code).contains("nested");
        assertThat(check(word(document -> {
            list(document, "{{行.编号}}");
            run(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "{{轮次}}");
        }))).map(TemplateFault::code).contains("header");
        assertThat(check(word(document -> {
            list(document, "{{行.编号}}");
            run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "第 1 页 共 2 页");
        }))).isEmpty();
    }

    @Test
    void numbers_that_a_style_gives_are_found() throws IOException {
        assertThat(check(word(document -> {
            list(document, "{{行.编号}}");
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("list");
            style.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
            document.createStyles().addStyle(new XWPFStyle(style));
            document.createParagraph().setStyle("list");
        }))).map(TemplateFault::code).contains("numbering");
    }

    @Test
    void a_page_without_margins_and_a_file_without_a_body_are_told() throws IOException {
        assertThat(check(word(document -> {
            list(document, "{{行.编号}}");
            document.getDocument().getBody().getSectPr().unsetPgMar();
        }))).map(TemplateFault::code).contains("page");
        assertThat(check(with(good(), "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")))
                .map(TemplateFault::code).contains("unreadable");
    }

    @Test
    void what_is_no_word_file_is_refused() throws IOException {
        assertThat(check("no file".getBytes(StandardCharsets.UTF_8))).map(TemplateFault::code).contains("unreadable");
        assertThat(check(with(good(), "word/document.xml", "<broken"))).map(TemplateFault::code).contains("unreadable");
    }

    @Test
    void an_archive_that_unpacks_to_more_than_any_template_is_refused() throws IOException {
        assertThat(check(with(good(), "word/media/big.txt", "0".repeat(9 * 1024 * 1024)))).map(TemplateFault::code).contains("unreadable");
    }

    private static byte[] good() throws IOException {
        return word(document -> {
            run(document.createParagraph(), "{{轮次}}");
            list(document, "{{行.编号}}");
        });
    }

    /** A good file with a paragraph of this more. */
    private static byte[] inBody(String content) throws IOException {
        byte[] file = good();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String body = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    return with(file, "word/document.xml", body.replaceFirst("<w:body>",
                            Matcher.quoteReplacement("<w:body><w:p>" + content + "</w:p>")));
                }
            }
        }
        throw new IOException("no body");
    }

    private static void list(XWPFDocument document, String text) {
        document.createTable(1, 1).getRow(0).getCell(0).setText(text);
    }

    private static Optional<TemplateFault> check(byte[] file) {
        return CheckTemplate.check(file, FIELDS, COLUMNS, "行.");
    }

    private static byte[] with(byte[] file, String name, String content) throws IOException {
        return with(file, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same archive with one part more, or another in its place. */
    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }
}
