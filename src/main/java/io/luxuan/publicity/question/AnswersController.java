package io.luxuan.publicity.question;

import io.luxuan.publicity.question.QuestionDesk.One;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions of a round, for staff: read, answered, put right. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/questions")
class AnswersController {
    private final QuestionDesk desk;
    private final AnswerQuestion answer;

    AnswersController(QuestionDesk desk, AnswerQuestion answer) {
        this.desk = desk;
        this.answer = answer;
    }

    @GetMapping
    String list(@PathVariable String roundId, @RequestParam(defaultValue = "ASKED") QuestionState state,
            @RequestParam(required = false) String cursor, Model model) {
        QuestionDesk.Page page = desk.page(roundId, state, cursor);
        model.addAttribute("page", page).addAttribute("round", page.round()).addAttribute("states", QuestionState.values());
        model.addAttribute("cursor", cursor);
        return "publicity/manager-questions";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String roundId, @PathVariable String id, Model model) {
        One one = desk.one(roundId, id);
        return page(one, AnswerForm.of(one.question()), Map.of(), model);
    }

    @PostMapping("/{id}")
    String answer(@PathVariable String roundId, @PathVariable String id, @ModelAttribute AnswerForm form, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            answer.answer(roundId, id, form);
        } catch (Refusal refusal) {
            return page(desk.one(roundId, id), form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", form.isPublic() ? "question.published" : "question.answered");
        return "redirect:/manager/rounds/{roundId}/questions";
    }

    private static String page(One one, AnswerForm form, Map<String, String> errors, Model model) {
        model.addAttribute("one", one).addAttribute("round", one.round()).addAttribute("form", form).addAttribute("errors", errors);
        return "publicity/answer";
    }
}
