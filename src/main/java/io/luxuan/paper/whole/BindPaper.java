package io.luxuan.paper.whole;

import io.luxuan.paper.print.PageMarks;
import io.luxuan.paper.print.WritePages;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Overlay;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.springframework.stereotype.Component;

/** Puts the parts of a paper behind each other and lays over every page what stands on all of them. */
@Component
class BindPaper {
    private static final int FULL_CIRCLE = 360;

    private final WritePages write;

    BindPaper(WritePages write) {
        this.write = write;
    }

    /** @param pages a PDF; @param title above each of its pages, and in the list of contents */
    record Part(Path pages, String title) {}

    void bind(List<Part> parts, PageMarks.Mark mark, String title, Path to) throws IOException {
        Path marks = to.resolveSibling("marks.pdf");
        List<PDDocument> opened = new ArrayList<>();
        try (PDDocument paper = new PDDocument(PagesOfFile.onDisk())) {
            List<PageMarks.Side> sides = new ArrayList<>();
            PDDocumentOutline contents = new PDDocumentOutline();
            for (Part part : parts) {
                PDDocument from = Loader.loadPDF(part.pages().toFile(), "", null, null, PagesOfFile.onDisk());
                opened.add(from);
                append(paper, from, part, sides, contents);
            }
            paper.getDocumentCatalog().setDocumentOutline(contents);
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(title);
            paper.setDocumentInformation(information);
            try (OutputStream out = Files.newOutputStream(marks)) {
                write.marks(out, sides, mark);
            }
            overlay(paper, marks, to);
        } finally {
            for (PDDocument from : opened) {
                from.close();
            }
        }
    }

    private static void append(PDDocument paper, PDDocument from, Part part, List<PageMarks.Side> sides, PDDocumentOutline contents)
            throws IOException {
        PDOutlineItem entry = new PDOutlineItem();
        entry.setTitle(part.title());
        for (PDPage page : from.getPages()) {
            PDPage added = paper.importPage(page);
            if (entry.getDestination() == null) {
                entry.setDestination(added);
            }
            PDRectangle box = added.getCropBox();
            added.setMediaBox(box);
            sides.add(new PageMarks.Side(box.getWidth(), box.getHeight(), Math.floorMod(added.getRotation(), FULL_CIRCLE), part.title()));
        }
        contents.addLast(entry);
    }

    private static void overlay(PDDocument paper, Path marks, Path to) throws IOException {
        try (PDDocument over = Loader.loadPDF(marks.toFile(), "", null, null, PagesOfFile.onDisk()); Overlay overlay = new OnEachPage()) {
            overlay.setInputPDF(paper);
            overlay.setAllPagesOverlayPDF(over);
            overlay.setOverlayPosition(Overlay.Position.FOREGROUND);
            overlay.overlay(Map.of()).save(to.toFile());
        }
    }

    /** Page upon page of the same size, wherever its corner lies. */
    private static final class OnEachPage extends Overlay {
        @Override
        protected AffineTransform calculateAffineTransform(PDPage page, PDRectangle over) {
            return AffineTransform.getTranslateInstance(page.getMediaBox().getLowerLeftX(), page.getMediaBox().getLowerLeftY());
        }
    }
}
