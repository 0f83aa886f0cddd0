package io.luxuan.award.papers;

import io.luxuan.application.fill.SentCells;
import io.luxuan.application.fill.TableButton;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.award.papers.PaperDesk.View;
import io.luxuan.award.project.PaperKind;
import io.luxuan.programme.form.TableRules;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A paper while somebody types: answer by answer, cell by cell, and rows that are added or taken away. */
@Controller
@RequestMapping("/applicant/projects/{id}/papers/{path}/{version}")
class PaperCellsController {
    private final PaperDesk desk;
    private final FillPaper fill;

    PaperCellsController(PaperDesk desk, FillPaper fill) {
        this.desk = desk;
        this.fill = fill;
    }

    @ModelAttribute("kind")
    PaperKind kind(@PathVariable String path) {
        return PaperKind.ofPath(path).orElseThrow(() -> new NotFound("paper", path));
    }

    @PostMapping("/answers/{question}")
    ModelAndView answer(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @PathVariable int version,
            @PathVariable String question, @RequestParam MultiValueMap<String, String> all) {
        TypedForm typed = fill.save(id, kind, version, SentCells.single(all));
        return part("application/fields :: saved", desk.show(id, kind, false, typed, question), question);
    }

    @PostMapping("/tables/{question}/{row}/{column}")
    ModelAndView cell(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @PathVariable int version,
            @PathVariable String question, @PathVariable int row, @PathVariable String column, @RequestParam MultiValueMap<String, String> all) {
        Map<String, String> sent = new LinkedHashMap<>(SentCells.single(all));
        sent.putIfAbsent(SentCells.ANSWER + TableRules.cell(question, row, column), "");
        TypedForm typed = fill.save(id, kind, version, sent);
        typed.texts.clear();
        View form = desk.show(id, kind, false, typed, question);
        return part("application/tables :: saved", form, question).addObject("cell", form.question(question).table().cell(row, column));
    }

    /** @param next a {@link TableButton} */
    @PostMapping("/tables/{question}")
    ModelAndView rows(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @PathVariable int version,
            @PathVariable String question, @RequestParam MultiValueMap<String, String> all, @RequestParam String next) throws IOException {
        Map<String, String> sent = SentCells.single(all);
        TypedForm typed = fill.save(id, kind, version, sent);
        if (typed.isStored()) {
            TableButton button = TableButton.of(next).orElseThrow(() -> new Refusal("application.no-such-question"));
            button.press(fill.rows(id, kind, version), sent, new LinkedMultiValueMap<>(), typed);
        }
        return part("application/tables :: rows", desk.show(id, kind, false, typed, question), question).addObject("live", true);
    }

    private static ModelAndView part(String view, View form, String question) {
        return new ModelAndView(view, Map.of("form", form, "question", form.question(question), "live", true));
    }
}
