package io.luxuan.programme;

import java.util.List;
import java.util.Optional;

/**
 * 榜单任务: what a round asks for, published when it opens; applications take one up (揭榜).
 *
 * @param number      from 1, in the order of the list
 * @param issuer      who sets it and will use what comes of it (发榜单位)
 * @param requirement what has to be reached; null where the title says all
 */
public record Challenge(int number, String title, String issuer, String requirement) {
    /** As applicants choose it, and as their answer is kept. */
    public String option() {
        return number + ". " + title + "（" + issuer + "）";
    }

    /** Which of them an answer takes up; empty for none of them. */
    public static Optional<Challenge> takenUp(List<Challenge> list, String answer) {
        return list.stream().filter(one -> one.option().equals(answer)).findFirst();
    }
}
