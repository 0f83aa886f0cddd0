package io.luxuan.paper.print;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Papers that are written straight to their pages, without a Word file before them. */
@Component
public class WritePages {
    private final PaperFonts fonts;

    WritePages(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param title in the file's properties
     * @throws io.luxuan.shared.Refusal {@code paper.font-missing} where this machine has no Chinese font
     */
    public PageWriter to(OutputStream out, String title) {
        return new PageWriter(out, fonts, title);
    }

    /** What stands on every page of a paper besides its text, as pages that are laid over those. */
    public void marks(OutputStream out, List<PageMarks.Side> pages, PageMarks.Mark mark) {
        new PageMarks(fonts, mark).write(out, pages);
    }
}
