package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.make.Heading;
import io.luxuan.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers about a batch of claims, linked from its page. */
@Controller
class BatchPapersController {
    private final BatchPapers papers;

    BatchPapersController(BatchPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/manager/batches/{id}/documents/{kind}.{ending}")
    void take(@PathVariable String id, @PathVariable String kind, @PathVariable String ending, Heading heading, HttpServletResponse response)
            throws IOException {
        papers.take(id, kind, PaperFormat.of(ending).orElseThrow(() -> new NotFound("format", ending)), heading).send(response);
    }
}
