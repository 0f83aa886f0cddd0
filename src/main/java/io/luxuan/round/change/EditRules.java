package io.luxuan.round.change;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.round.NumberRules;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;

/** What of a round may still be put right after it opened: what harms nobody, until the review. Each no says what there is instead. */
final class EditRules {
    private EditRules() {}

    /** @param field as the form names it; both texts as they are typed, empty for nothing */
    static Verdict afterOpening(String field, String before, String after, RoundStage stage) {
        return switch (field) {
            case "quotaTarget", "publicityDays" -> both(beforeReview(stage), raised(before, after));
            case "budget" -> both(beforeReview(stage), raisedOrFreed(before, after));
            case "firstDayCounts" -> both(beforeReview(stage), lengthened(after));
            case "panelSize" -> both(beforeDraw(stage), raised(before, after));
            case "maximumLoad" -> beforeDraw(stage);
            default -> stands(field);
        };
    }

    /** Why a field stands as it was published whatever one would make of it; allowed where {@link #afterOpening} looks closer. */
    static Verdict stands(String field) {
        return switch (field) {
            case "quotaTarget", "publicityDays", "budget", "firstDayCounts", "panelSize", "maximumLoad" -> ALLOWED;
            case "title", "year" -> named();
            case "opensAt", "closesAt", "recommendBy", "reviewBy" -> dated();
            case "aggregation", "firstTie", "secondTie", "minimumOpinions" -> declared();
            case "mostPerOrganisation", "mostPerLeader", "priorYearsOccupy", "otherFieldAllowed", "cutInProportion" -> competed();
            case "recommendationNeeded" -> recommended();
            case "challenges" -> listed();
            default -> promised();
        };
    }

    /** More places, more money or more days for objections take nothing from anybody; fewer do. */
    static Verdict raised(String before, String after) {
        BigDecimal was = number(before);
        BigDecimal is = number(after);
        return was != null && is != null && is.compareTo(was) > 0 ? ALLOWED : refused("round.edit-raised");
    }

    /** Without a limit there is more money than with any; a new limit takes some away. */
    static Verdict raisedOrFreed(String before, String after) {
        return !before.isEmpty() && after.isEmpty() ? ALLOWED : raised(before, after);
    }

    /** Counting from the next day gives objectors one day more. */
    static Verdict lengthened(String firstDayCounts) {
        return "false".equals(firstDayCounts) ? ALLOWED : refused("round.edit-raised");
    }

    /** Experts score against what was declared; a list that was counted against one number of places is not read against another. */
    static Verdict beforeReview(RoundStage stage) {
        return NumberRules.beforeReview(stage).isAllowed() ? ALLOWED : refused("round.edit-review");
    }

    /** The commitment of a draw names how many experts are drawn and how much each may get. */
    static Verdict beforeDraw(RoundStage stage) {
        return stage == RoundStage.CALL ? ALLOWED : refused("round.edit-draw");
    }

    /** Numbers of applications and published notices name both. */
    static Verdict named() {
        return refused("round.edit-named");
    }

    /** Dates have rules and a form of their own. */
    static Verdict dated() {
        return refused("round.edit-dated");
    }

    /** How points are counted was declared before anybody applied. */
    static Verdict declared() {
        return refused("round.edit-declared");
    }

    /** Whoever entered reckoned with these limits; loosening them for one tightens the competition for another. */
    static Verdict competed() {
        return refused("round.edit-competed");
    }

    /** Some have been recommended, and some have been turned down. */
    static Verdict recommended() {
        return refused("round.edit-recommended");
    }

    /** A list of challenges is corrected line by line, in the open. */
    static Verdict listed() {
        return refused("round.edit-listed");
    }

    /** What is paid was promised when the round opened; marks have a form of their own. */
    static Verdict promised() {
        return refused("round.edit-promised");
    }

    private static Verdict both(Verdict one, Verdict other) {
        return one.isAllowed() ? other : one;
    }

    private static BigDecimal number(String text) {
        return text.matches("[0-9]{1,12}(\\.[0-9]{1,6})?") ? new BigDecimal(text) : null;
    }
}
