package io.luxuan.ranking.member;

import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.SecondStageRules;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A member's card as it was typed.
 *
 * @param revision of the card that the page showed
 * @param editor   that page's own mark
 */
public record StageDraft(String points, String passed, String remark, int revision, String editor) {
    public StageDraft {
        points = points == null ? "" : points.strip();
        passed = passed == null ? "" : passed;
        remark = remark == null ? "" : remark.strip();
        editor = editor == null || editor.length() != Ids.next().length() ? Ids.next() : editor;
    }

    static StageDraft of(StageCard card) {
        return new StageDraft(card.points() == null ? "" : card.points().stripTrailingZeros().toPlainString(),
                card.passed() == null ? "" : card.passed().toString(), card.remark(), card.revision(), Ids.next());
    }

    static StageDraft of(Map<String, String> form) {
        String shown = form.getOrDefault("revision", "");
        return new StageDraft(form.get("points"), form.get("passed"), form.get("remark"), shown.matches("\\d{1,9}") ? Integer.parseInt(shown) : -1,
                form.get("editor"));
    }

    StageDraft at(StageCard card) {
        return new StageDraft(points, passed, remark, card.revision(), editor);
    }

    /** What is no number becomes one that the rules refuse. */
    BigDecimal number() {
        return points.isEmpty() ? null : Figures.read(points).orElse(BigDecimal.ONE.negate());
    }

    Boolean outcome() {
        return passed.isBlank() ? null : Boolean.valueOf(passed);
    }

    /** What is wrong with what was typed, by field. */
    Map<String, Refused> faults(SecondStage stage) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        if (!points.isEmpty()) {
            SecondStageRules.pointsOfMember(stage, number()).noteAt("points", faults);
        }
        if (remark.length() > SecondStageRules.REMARK_MOST) {
            Verdict.refused("card.too-long", SecondStageRules.REMARK_MOST).noteAt("remark", faults);
        }
        return faults;
    }

    /** And what signing asks besides. */
    Map<String, Refused> missing(SecondStage stage) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        SecondStageRules.outcome(stage, outcome()).noteAt("passed", faults);
        SecondStageRules.pointsOfMember(stage, number()).noteAt("points", faults);
        SecondStageRules.remark(stage, remark).noteAt("remark", faults);
        return faults;
    }
}
