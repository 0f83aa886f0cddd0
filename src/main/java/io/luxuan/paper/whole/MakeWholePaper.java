package io.luxuan.paper.whole;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.SignedPages;
import io.luxuan.application.WholeApplication;
import io.luxuan.application.WholeApplication.WholeFile;
import io.luxuan.paper.print.PageMarks;
import io.luxuan.paper.print.PageWriter;
import io.luxuan.paper.print.WritePages;
import io.luxuan.paper.whole.BindPaper.Part;
import io.luxuan.storage.AttachmentContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes the paper on the disk, part by part: of a paper of any length no more than a page and a table of objects stands in memory. */
@Component
class MakeWholePaper {
    private static final int DIGITS = 8;
    /** Beyond these attachments are listed. */
    private static final int MOST_PAGES = 300;
    private static final int MOST_SIGNED = 40;
    private static final long MOST_BYTES = 120L * 1024 * 1024;

    private final ApplicationFacts facts;
    private final SignedPages pages;
    private final WritePages write;
    private final BindPaper bind;
    private final WholeText text;
    private final SignaturePage signature;
    private final PaperTexts texts;

    MakeWholePaper(ApplicationFacts facts, SignedPages pages, WritePages write, BindPaper bind, WholeText text, SignaturePage signature,
            PaperTexts texts) {
        this.facts = facts;
        this.pages = pages;
        this.write = write;
        this.bind = bind;
        this.text = text;
        this.signature = signature;
        this.texts = texts;
    }

    /**
     * Answers the paper, in this folder.
     *
     * @param signed the page that came back signed for this text; null where none did, and an empty one stands in its place
     * @param blind leaves out who applies: names, units, members, the signature page and every attachment, which may say them
     * @throws io.luxuan.shared.Refusal      where this machine has no Chinese font
     * @throws io.luxuan.storage.StorageDown where attachments cannot be read now
     */
    Path make(WholeApplication whole, WholeFile signed, boolean blind, Path folder) {
        try {
            String title = title(whole);
            List<Appended> files = blind ? List.of() : appended(whole, folder);
            List<Part> parts = new ArrayList<>();
            Appended scan = blind || signed == null ? null : PagesOfFile.of(signed, copied(pages.open(signed), signed, folder), MOST_SIGNED);
            boolean isSigned = scan != null && scan.isThere();
            parts.add(part(folder.resolve("text.pdf"), title, page -> {
                text.write(page, whole, files, blind);
                if (!blind && !isSigned) {
                    signature.write(page, whole);
                }
            }));
            if (isSigned) {
                parts.add(new Part(scan.pages(), texts.of("paper.whole.signature")));
            }
            for (int at = 0; at < files.size(); at++) {
                if (files.get(at).isThere()) {
                    parts.add(new Part(files.get(at).pages(), texts.of("paper.whole.attachment", at + 1, files.get(at).file().name())));
                }
            }
            Path paper = folder.resolve("paper.pdf");
            bind.bind(parts, mark(whole), title, paper);
            return paper;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String title(WholeApplication whole) {
        ApplicationSummary summary = whole.document().summary();
        return texts.of("paper.whole.title") + " " + (summary.number() == null ? summary.title() : summary.number());
    }

    private PageMarks.Mark mark(WholeApplication whole) {
        ApplicationSummary summary = whole.document().summary();
        int version = whole.document().version();
        String which = version == 0 ? "-D" + whole.shortDigest().substring(0, DIGITS) : "-V" + version;
        return new PageMarks.Mark((summary.number() == null ? "LX" : summary.number()) + which,
                texts.of("paper.whole.check", whole.shortDigest()), texts.of("paper.whole.page"),
                version == 0 ? texts.of("paper.whole.draft") : "");
    }

    private Part part(Path to, String title, Consumer<PageWriter> content) throws IOException {
        try (OutputStream out = Files.newOutputStream(to); PageWriter page = write.to(out, title)) {
            content.accept(page);
        }
        return new Part(to, title);
    }

    private List<Appended> appended(WholeApplication whole, Path folder) throws IOException {
        String id = whole.document().summary().id();
        List<Appended> all = new ArrayList<>();
        int count = 0;
        long bytes = 0;
        for (WholeFile file : whole.files()) {
            Appended one = bytes + file.bytes() > MOST_BYTES ? Appended.listed(file, "long")
                    : PagesOfFile.of(file, copied(facts.open(id, file.id()), file, folder), MOST_PAGES - count);
            if (one.isThere()) {
                count += one.count();
                bytes += file.bytes();
            }
            all.add(one);
        }
        return all;
    }

    private static Path copied(AttachmentContent content, WholeFile file, Path folder) throws IOException {
        Path copy = folder.resolve(file.id());
        try (InputStream in = content.body().getInputStream()) {
            Files.copy(in, copy);
        }
        return copy;
    }
}
