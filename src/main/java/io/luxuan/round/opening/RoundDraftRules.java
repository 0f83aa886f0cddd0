package io.luxuan.round.opening;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;

/** Who may do what with a round that is being prepared. */
final class RoundDraftRules {
    private static final int LONGEST_TEXT = 100_000;

    private RoundDraftRules() {}

    static Verdict authorWrites(RoundDraft draft, String person) {
        return draft.isBy(person) ? ALLOWED : refused("round.draft-author", draft.authorName());
    }

    static Verdict isOpen(RoundDraft draft) {
        return draft.isOpen() ? ALLOWED : refused("round.draft-over");
    }

    static Verdict fits(String text) {
        return text.length() <= LONGEST_TEXT ? ALLOWED : refused("round.draft-long");
    }

    /** Whoever was asked agrees to what they read. */
    static Verdict nobodyReads(boolean waiting) {
        return waiting ? refused("round.draft-asked") : ALLOWED;
    }

    /** Whoever writes has the newest text before them: another window may have saved a later one. */
    static Verdict sameRevision(RoundDraft draft, int seen) {
        return draft.revision() == seen ? ALLOWED : refused("round.draft-stale");
    }
}
