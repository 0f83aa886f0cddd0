package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Published lists as files. */
@Controller
class PublicListController {
    private final TakePublicList take;

    PublicListController(TakePublicList take) {
        this.take = take;
    }

    @GetMapping("/publicity/{noticeId}/list.{ending}")
    void take(@PathVariable String noticeId, @PathVariable String ending, HttpServletResponse response) throws IOException {
        PaperFormat format = PaperFormat.of(ending).orElseThrow(() -> new NotFound("format", ending));
        take.take(noticeId, format).send(response);
    }
}
