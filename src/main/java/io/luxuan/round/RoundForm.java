package io.luxuan.round;

import io.luxuan.programme.Exhaustion;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The page's form as it was typed, so that nothing is lost when something in it is wrong. */
record RoundForm(
        String id, String programmeId, String title, String year,
        String opensAt, String closesAt, String recommendBy, String reviewBy,
        String recommendationNeeded, String quotaTarget, String budget,
        String panelSize, String minimumOpinions, String maximumLoad,
        String aggregation, String firstTie, String secondTie,
        String publicityDays, String firstDayCounts,
        String priorYearsOccupy, String otherFieldAllowed, String mostPerOrganisation, String mostPerLeader,
        String cutInProportion) {

    /** A month for applying, ten days for recommending, a month for reviewing: what most rounds take. */
    static RoundForm defaults(Programme programme, LocalDateTime now) {
        LocalDate opens = now.toLocalDate().plusDays(1);
        LocalDate closes = opens.plusDays(30);
        return new RoundForm(Ids.next(), programme.id(), now.getYear() + "年度" + programme.name(), String.valueOf(now.getYear()),
                at(opens, 9), at(closes, 17), at(closes.plusDays(10), 17), at(closes.plusDays(40), 17),
                "true", text(programme.quota().target()), "",
                text(programme.panel().size()), text(programme.panel().minimumOpinions()), text(programme.panel().maximumLoad()),
                programme.scoring().aggregation().name(), tie(programme, 0), tie(programme, 1),
                text(programme.publicity().workingDays()), String.valueOf(programme.publicity().firstDayCounts()),
                String.valueOf(programme.constraints().priorYearsOccupy()),
                String.valueOf(programme.constraints().otherFieldAllowed()), text(programme.constraints().mostPerOrganisation()),
                text(programme.constraints().mostPerLeader()),
                String.valueOf(programme.constraints().exhaustion() == Exhaustion.PRO_RATA));
    }

    private static String at(LocalDate day, int hour) {
        return LocalDateTime.of(day, LocalTime.of(hour, 0)).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String tie(Programme programme, int place) {
        List<TieBreak> order = programme.scoring().tieBreaks();
        return place < order.size() && order.get(place) != TieBreak.MEETING ? order.get(place).name() : "";
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

}
