package io.luxuan.programme.edit.draft;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;

/** Who may do what with a draft in which state. */
final class DraftRules {
    static final int LONGEST_TEXT = 200_000;
    static final int LONGEST_REASON = 1000;

    private DraftRules() {}

    static Verdict authorWrites(Draft draft, String person) {
        return draft.isBy(person) ? ALLOWED : refused("programme.not-author", draft.authorName());
    }

    static Verdict isBeingWritten(Draft draft) {
        return draft.state() == DraftState.DRAFT ? ALLOWED : refused("programme.not-draft");
    }

    static Verdict waitsForSecond(Draft draft) {
        return draft.state() == DraftState.CHECKED ? ALLOWED : refused("programme.not-checked");
    }

    /** 编制与发布分离: whoever wrote it does not publish it. */
    static Verdict secondPersonPublishes(Draft draft, String person) {
        return draft.isBy(person) ? refused("programme.same-person") : ALLOWED;
    }

    static Verdict fits(String text) {
        return text.length() <= LONGEST_TEXT ? ALLOWED : refused("programme.text-too-long", LONGEST_TEXT);
    }

    static Verdict saysWhy(String reason) {
        boolean said = !Wording.saysNothing(reason) && reason.length() <= LONGEST_REASON;
        return said ? ALLOWED : refused("programme.reason-needed", LONGEST_REASON);
    }

    /** Whoever decides on a text, or replaces it, has that very text before them. */
    static Verdict sameText(Draft draft, String seen, String otherwise) {
        return draft.textHash().equals(seen) ? ALLOWED : refused(otherwise);
    }

    static Verdict sameLayout(Draft draft, int seen) {
        return draft.layoutNo() == seen ? ALLOWED : refused("programme.layout-changed");
    }
}
