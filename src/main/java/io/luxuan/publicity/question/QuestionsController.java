package io.luxuan.publicity.question;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 公开答疑 as everybody reads it, and where applicants ask. */
@Controller
class QuestionsController {
    private static final int LONGEST_SEARCH = 100;

    private final PublicQuestions questions;
    private final AskQuestion ask;

    QuestionsController(PublicQuestions questions, AskQuestion ask) {
        this.questions = questions;
        this.ask = ask;
    }

    @GetMapping("/questions/rounds/{roundId}")
    String ofRound(@PathVariable String roundId, @RequestParam(required = false) String q, @RequestParam(required = false) String cursor,
            Model model) {
        if (q != null && q.length() > LONGEST_SEARCH) {
            throw new NotFound("search", "too long");
        }
        model.addAttribute("round", questions.round(roundId)).addAttribute("q", q).addAttribute("cursor", cursor);
        model.addAttribute("questions", questions.ofRound(roundId, q, cursor));
        return "publicity/questions";
    }

    @GetMapping("/questions/{id}")
    String one(@PathVariable String id, Model model) {
        Question question = questions.find(id);
        model.addAttribute("question", question).addAttribute("round", questions.round(question.roundId()));
        return "publicity/question";
    }

    @GetMapping("/applicant/rounds/{roundId}/questions")
    String own(@PathVariable String roundId, Model model) {
        model.addAttribute("page", ask.page(roundId)).addAttribute("text", "").addAttribute("errors", Map.of());
        return "publicity/ask";
    }

    @PostMapping("/applicant/rounds/{roundId}/questions")
    String ask(@PathVariable String roundId, @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            ask.ask(roundId, text);
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response));
            model.addAttribute("page", ask.page(roundId)).addAttribute("text", text);
            return "publicity/ask";
        }
        flash.addFlashAttribute("done", "question.asked");
        return "redirect:/applicant/rounds/{roundId}/questions";
    }
}
