package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.Challenge;
import io.luxuan.programme.Programme;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** 揭榜挂帅: a round whose applications take up challenges publishes them, whole and with their issuers, when it opens. */
final class ChallengeRules {
    static final String FIELD = "challenges";
    static final int MOST = 200;
    static final int LONGEST_NAME = 60;
    static final int LONGEST_REQUIREMENT = 300;

    private ChallengeRules() {}

    static void note(Programme programme, List<Challenge> list, FieldFaults faults) {
        faults.note(FIELD, publishedWhereTakenUp(programme.hasChallenges(), list));
        list.forEach(one -> faults.note(FIELD, saysWhatAndWhose(one)));
        faults.note(FIELD, numberedInOrder(list));
        faults.note(FIELD, noneTwice(list));
    }

    /** Nobody can take up what was not published, and a list that no question asks about would be ignored. */
    static Verdict publishedWhereTakenUp(boolean takenUp, List<Challenge> list) {
        if (list.size() > MOST) {
            return refused("round.challenges-many");
        }
        return takenUp == list.isEmpty() ? refused(takenUp ? "round.challenges-needed" : "round.challenges-needless") : ALLOWED;
    }

    /** Each challenge has its issuer: who will use what comes of it. */
    static Verdict saysWhatAndWhose(Challenge one) {
        boolean right = fits(one.title(), LONGEST_NAME) && fits(one.issuer(), LONGEST_NAME)
                && (one.requirement() == null || one.requirement().length() <= LONGEST_REQUIREMENT);
        return right ? ALLOWED : refused("round.challenge-incomplete");
    }

    static Verdict numberedInOrder(List<Challenge> list) {
        boolean right = IntStream.range(0, list.size()).allMatch(at -> list.get(at).number() == at + 1);
        return right ? ALLOWED : refused("round.challenges-order");
    }

    /** One challenge written twice could have two winners. */
    static Verdict noneTwice(List<Challenge> list) {
        long different = list.stream().map(Challenge::title).filter(Objects::nonNull).map(ChallengeRules::plain).distinct().count();
        return different == list.size() ? ALLOWED : refused("round.challenge-twice");
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s\\p{Punct}，。、“”《》（）]", "");
    }

    private static boolean fits(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }
}
