package io.luxuan.card.marks;

import io.luxuan.programme.OpinionRule.OpinionPart;
import io.luxuan.programme.Rubric;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A score card as it was typed.
 *
 * @param points   by criterion key
 * @param comment  the whole opinion; made of its parts where the programme asks for parts
 * @param revision of the card that the page showed
 * @param editor   that page's own mark
 * @param opinions by the key of the part
 */
public record CardDraft(
        Map<String, String> points, String comment, String note, int revision, String editor, Map<String, String> opinions) {
    public CardDraft(Map<String, String> points, String comment, String note, int revision, String editor) {
        this(points, comment, note, revision, editor, Map.of());
    }

    /** With the whole opinion put together of its parts, each under its name; what was not said is left out. */
    public CardDraft whole(Rubric rubric) {
        List<OpinionPart> parts = rubric.opinionParts();
        return parts.isEmpty() ? this : new CardDraft(points, parts.stream().filter(part -> !said(part).isEmpty())
                .map(part -> "【" + part.label() + "】\n" + said(part)).collect(Collectors.joining("\n")), note, revision, editor, opinions);
    }

    private String said(OpinionPart part) {
        return opinions.getOrDefault(part.key(), "").strip();
    }
}
