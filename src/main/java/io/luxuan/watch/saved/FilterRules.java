package io.luxuan.watch.saved;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.util.regex.Pattern;

/** What may be kept: a list of staff, a query as browsers write it, and a name that stands on a button. */
final class FilterRules {
    static final int MOST = 20;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_QUERY = 1000;
    private static final Pattern PAGE = Pattern.compile("/manager/(instances|rounds/[0-9a-f-]{36}/(tasks|formality|claims))");
    private static final Pattern QUERY = Pattern.compile("[\\w.~%+=&:@/,!*'()-]*");

    private FilterRules() {}

    static Verdict page(String page) {
        return PAGE.matcher(page).matches() ? ALLOWED : refused("filter.page");
    }

    static Verdict query(String query) {
        return query.length() <= LONGEST_QUERY && QUERY.matcher(query).matches() ? ALLOWED : refused("filter.query");
    }

    static Verdict named(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit) && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl) ? ALLOWED : refused("filter.name", LONGEST_NAME);
    }

    static Verdict room(long kept) {
        return kept < MOST ? ALLOWED : refused("filter.many", MOST);
    }
}
