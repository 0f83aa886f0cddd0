package io.luxuan.intake;

import io.luxuan.decision.ProposedEntry;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.ResourceBundle;

/**
 * The entries that have the lowest selected score.
 *
 * @param score in points; null when nobody was selected
 * @param equal how many have it
 * @param split some of them were selected and others not
 */
record CutTie(BigDecimal score, long equal, boolean split) {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/intake");

    static CutTie of(Collection<ProposedEntry> entries) {
        BigDecimal cut = entries.stream().filter(ProposedEntry::selected).map(ProposedEntry::score)
                .min(BigDecimal::compareTo).orElse(null);
        if (cut == null) {
            return new CutTie(null, 0, false);
        }
        long equal = entries.stream().filter(entry -> isAt(cut, entry)).count();
        long taken = entries.stream().filter(entry -> entry.selected() && isAt(cut, entry)).count();
        return new CutTie(cut, equal, taken < equal);
    }

    /** The decision's reason; where equal scores stood at the cut, with the declared rule that came before it. */
    String explain(ProposedEntry entry) {
        if (!split || !isAt(score, entry)) {
            return entry.reason();
        }
        return MessageFormat.format(TEXTS.getString("intake.replay.tie"), ResultFile.points(score), String.valueOf(equal))
                + entry.reason();
    }

    private static boolean isAt(BigDecimal score, ProposedEntry entry) {
        return entry.score() != null && entry.score().compareTo(score) == 0;
    }
}
