package io.luxuan.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the places of a ranking end, by rank alone: constraints and budget are the decision's.
 *
 * @param places how many may be selected
 * @param score  official score at the last place
 * @param rank   rank at the last place
 * @param equal  how many share this rank
 * @param level  how many have this score, whatever the tie-breaks made of them
 */
public record Cut(int places, BigDecimal score, int rank, int equal, int level) {

    /** @return null when everyone who can be selected has a place, or when the number is not limited */
    public static Cut of(List<Ranked> ranked, Integer places) {
        List<Ranked> open = ranked.stream().filter(line -> !line.standing().isExcluded()).toList();
        if (places == null || places < 1 || open.size() <= places) {
            return null;
        }
        Ranked last = open.get(places - 1);
        long equal = open.stream().filter(line -> line.rank() == last.rank()).count();
        long level = open.stream()
                .filter(line -> line.standing().score().compareTo(last.standing().score()) == 0).count();
        return new Cut(places, last.standing().score(), last.rank(), (int) equal, (int) level);
    }

    /** Places that are left for those who share the rank. */
    public int left() {
        return places - (rank - 1);
    }

    /** Whether the last places must be decided between equals. */
    public boolean isContested() {
        return equal > left();
    }
}
