package io.luxuan.paper.page;

import io.luxuan.spreadsheet.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;

/** A paper as whoever took it opens it. Kept under target/papers, to be looked at. */
record TakenPaper(String name, byte[] content) {
    static TakenPaper of(MockHttpServletResponse response) throws IOException {
        String name = ContentDisposition.parse(response.getHeader("Content-Disposition")).getFilename();
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name), response.getContentAsByteArray());
        return new TakenPaper(name, response.getContentAsByteArray());
    }

    /** Without blanks: a line may end anywhere. */
    String text() throws IOException {
        return read().replaceAll("\\s+", "");
    }

    private String read() throws IOException {
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(document);
            }
        }
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return word.getText();
        }
    }

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        }
    }

    List<List<String>> rows() {
        return SheetReader.rows(content, 20_000).stream().map(row -> row.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList()).toList();
    }
}
