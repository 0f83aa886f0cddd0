package io.luxuan.card.desk;

import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardDraft;
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
    private static final String POINTS = "points.";
    private static final String OPINION = "opinion.";
    private static final int LONGEST_KEY = 40;

    private final ReadAssignment reading;
    private final MessageSource messages;

    CardForms(ReadAssignment reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /** What a card's form sent. */
    public static CardDraft draft(Map<String, String> form) {
        String revision = form.getOrDefault("revision", "");
        String editor = form.getOrDefault("editor", "");
        return new CardDraft(of(POINTS, form), form.getOrDefault("comment", ""), form.getOrDefault("note", ""),
                revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1,
                editor.length() == 36 ? editor : Ids.next(), of(OPINION, form));
    }

    private static Map<String, String> of(String prefix, Map<String, String> form) {
        Map<String, String> found = new LinkedHashMap<>();
        form.forEach((name, text) -> {
            if (name.startsWith(prefix) && name.length() <= prefix.length() + LONGEST_KEY) {
                found.put(name.substring(prefix.length()), text);
            }
        });
        return found;
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
        if (!model.containsAttribute("page")) {
            typed(assignmentId, new CardDraft(reading.points(assignmentId), card.commentText(), card.noteText(), card.revision(),
                    Ids.next(), reading.opinions(assignmentId)), Map.of(), model);
        }
    }
}
