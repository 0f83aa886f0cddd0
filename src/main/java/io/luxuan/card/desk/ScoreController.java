package io.luxuan.card.desk;

import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.IncompleteCard;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The application beside the score card: read, score, save, sign. */
@Controller
class ScoreController {
    private final ReadAssignment reading;
    private final SaveCard save;
    private final SignCard sign;
    private final ExpertDesk desk;
    private final OwnTotals own;
    private final MessageSource messages;

    ScoreController(ReadAssignment reading, SaveCard save, SignCard sign, ExpertDesk desk, OwnTotals own,
            MessageSource messages) {
        this.reading = reading;
        this.save = save;
        this.sign = sign;
        this.desk = desk;
        this.own = own;
        this.messages = messages;
    }

    @OnRecord(action = "assignment.read", kind = "assignment")
    @GetMapping("/expert/assignments/{id}")
    String show(@PathVariable String id, Model model) {
        ReadAssignment.Overview task = reading.overview(id);
        model.addAttribute("task", task);
        if (task.withdrawn() || !task.seat().isOpen() && !task.seat().isSigned()) {
            return "card/gone";
        }
        if (!task.seat().isAccepted() && !task.seat().isSigned()) {
            model.addAttribute("people", reading.people(task));
            return "card/declare";
        }
        Card card = reading.card(id);
        CardDraft draft = new CardDraft(
                reading.points(id), card.commentText(), card.noteText(), card.revision(), Ids.next(), reading.opinions(id));
        return cardPage(task, draft, Map.of(), card, model);
    }

    @OnRecord(action = "assignment.read", kind = "assignment")
    @PostMapping("/expert/assignments/{id}/card")
    String save(@PathVariable String id, @RequestParam Map<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        CardDraft draft = CardForms.draft(form);
        SaveCard.Saved saved = save.save(id, draft);
        CardDraft kept = at(draft, saved.card());
        if (inPlace) {
            model.addAttribute("page", CardPage.of(rubric(id), kept, saved.errors(), messages));
            model.addAttribute("card", saved.card());
            model.addAttribute("own", own.beside(reading.overview(id).seat()));
            return "card/card :: status";
        }
        if (!saved.errors().isEmpty()) {
            FormAgain.mark(response);
            return cardPage(reading.overview(id), kept, saved.errors(), saved.card(), model);
        }
        flash.addFlashAttribute("done", "card.saved");
        return "redirect:/expert/assignments/" + id;
    }

    @OnRecord(action = "assignment.read", kind = "assignment")
    @PostMapping("/expert/assignments/{id}/sign")
    String sign(@PathVariable String id, @RequestParam Map<String, String> form, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        CardDraft draft = CardForms.draft(form);
        try {
            sign.sign(id, draft);
        } catch (IncompleteCard incomplete) {
            SaveCard.Saved saved = save.save(id, draft);
            FormAgain.mark(response);
            return cardPage(reading.overview(id), at(draft, saved.card()), incomplete.errors(), saved.card(), model);
        }
        flash.addFlashAttribute("done", "card.signed");
        return "redirect:/expert/assignments/" + desk.nextAccepted().map(next -> next.seat().id()).orElse(id);
    }

    private String cardPage(ReadAssignment.Overview task, CardDraft draft, Map<String, Verdict.Refused> errors,
            Card card, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("card", card);
        model.addAttribute("page", CardPage.of(task.programme().rubric(), draft, errors, messages));
        model.addAttribute("document", reading.document(task.seat().id()));
        model.addAttribute("own", own.beside(task.seat()));
        if (task.seat().isSigned()) {
            model.addAttribute("next", desk.next().orElse(null));
            return "card/signed";
        }
        return "card/score";
    }

    private Rubric rubric(String assignmentId) {
        return reading.overview(assignmentId).programme().rubric();
    }

    private static CardDraft at(CardDraft draft, Card card) {
        return new CardDraft(draft.points(), draft.comment(), draft.note(), card.revision(), draft.editor(), draft.opinions());
    }
}
