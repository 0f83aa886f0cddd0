package io.luxuan.intake;

import io.luxuan.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/** Ratings 1 to 10 and confidences 1 to 5, one a reviewer, with {@code ;} between. */
final class Ratings {
    static final int MOST_RATINGS = 20;

    private Ratings() {}

    static List<Integer> read(String text, int line, List<FileProblem> problems) {
        if (text.isEmpty()) {
            problems.add(FileProblem.at(line, "ratings", "ratings-missing"));
            return List.of();
        }
        List<Integer> ratings = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (!isWhole(part, 10)) {
                problems.add(FileProblem.at(line, "ratings", "rating", shown(part)));
            }
            ratings.add(isWhole(part, 10) ? Integer.parseInt(part.strip()) : 0);
        }
        if (ratings.size() > MOST_RATINGS) {
            problems.add(FileProblem.at(line, "ratings", "ratings-many", ratings.size(), MOST_RATINGS));
        }
        return List.copyOf(ratings);
    }

    /** The platform does not use them: they may be left out, but what is there must fit the ratings. */
    static void checkConfidences(String text, int ratings, int line, List<FileProblem> problems) {
        if (text.isEmpty()) {
            return;
        }
        String[] parts = text.split(";", -1);
        if (ratings > 0 && parts.length != ratings) {
            problems.add(FileProblem.at(line, "confidences", "confidence-count", parts.length, ratings));
        }
        for (String part : parts) {
            if (!isWhole(part, 5)) {
                problems.add(FileProblem.at(line, "confidences", "confidence", shown(part)));
            }
        }
    }

    private static boolean isWhole(String part, int most) {
        String digits = part.strip();
        return digits.matches("[0-9]{1,2}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= most;
    }

    static String shown(String part) {
        return part.length() > 20 ? Wording.atMost(20, part) + "…" : part;
    }
}
