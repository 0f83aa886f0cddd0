package io.luxuan.card.desk;

import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardRules;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/** The form of a card as it was saved or typed, beside the material. */
@UseCase
@ForExperts
public class CardForms {
    private static final String PREFIX = "points.";

    private final ReadAssignment reading;
    private final MessageSource messages;

    CardForms(ReadAssignment reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /** What a card's form sent. */
    public static CardDraft draft(Map<String, String> form) {
        Map<String, String> points = new LinkedHashMap<>();
        form.forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                points.put(name.substring(PREFIX.length()), text);
            }
        });
        String revision = form.getOrDefault("revision", "");
        String editor = form.getOrDefault("editor", "");
        return new CardDraft(points, form.getOrDefault("comment", ""), form.getOrDefault("note", ""),
                revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1,
                editor.length() == 36 ? editor : Ids.next());
    }

    public void typed(String assignmentId, CardDraft draft, Map<String, Verdict.Refused> errors, Model model) {
        model.addAttribute("page", CardPage.of(reading.overview(assignmentId).programme().rubric(), draft, errors, messages));
    }

    /** The material and the card; what was typed stays where it was put before. */
    public void fill(String assignmentId, Model model) {
        ReadAssignment.Overview task = reading.overview(assignmentId);
        Card card = reading.card(assignmentId);
        model.addAttribute("task", task).addAttribute("card", card);
        model.addAttribute("document", reading.document(assignmentId));
        model.addAttribute("commentLeast", CardRules.COMMENT_LEAST).addAttribute("textMost", CardRules.TEXT_MOST);
        if (!model.containsAttribute("page")) {
            typed(assignmentId, new CardDraft(reading.points(assignmentId), card.commentText(), card.noteText(), card.revision(),
                    Ids.next()), Map.of(), model);
        }
    }
}
