package io.luxuan.round;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Exhaustion;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The page's form as it was typed, so that nothing is lost when something in it is wrong. */
record RoundForm(
        String id, String programmeId, String title, String year,
        String opensAt, String closesAt, String recommendBy, String reviewBy,
        String recommendationNeeded, String quotaTarget, String budget,
        String panelSize, String minimumOpinions, String maximumLoad,
        String aggregation, String firstTie, String secondTie,
        String publicityDays, String firstDayCounts,
        String priorYearsOccupy, String otherFieldAllowed, String mostPerOrganisation, String mostPerLeader,
        String cutInProportion, Map<String, String> numbers, String challenges) {
    RoundForm {
        numbers = numbers == null ? Map.of() : numbers;
    }

    /** A month for applying, ten days for recommending, a month for reviewing: what most rounds take. */
    static RoundForm defaults(Programme programme, LocalDateTime now) {
        LocalDate opens = now.toLocalDate().plusDays(1);
        LocalDate closes = opens.plusDays(30);
        PanelRule panel = programme.panel();
        PublicityRule publicity = programme.publicity();
        Constraints limits = programme.constraints();
        return new RoundForm(Ids.next(), programme.id(), now.getYear() + "年度" + programme.name(), String.valueOf(now.getYear()),
                at(opens, 9), at(closes, 17), at(closes.plusDays(10), 17), at(closes.plusDays(40), 17),
                "true", text(programme.quota(), Quota::target), text(programme.budget(), BigDecimal::toPlainString),
                text(panel, PanelRule::size), text(panel, PanelRule::minimumOpinions), text(panel, PanelRule::maximumLoad),
                text(programme.scoring(), Scoring::aggregation), tie(programme, 0), tie(programme, 1),
                text(publicity, PublicityRule::workingDays), text(publicity, PublicityRule::firstDayCounts),
                text(limits, Constraints::priorYearsOccupy), text(limits, Constraints::otherFieldAllowed),
                text(limits, Constraints::mostPerOrganisation), text(limits, Constraints::mostPerLeader),
                text(limits, rules -> rules.exhaustion() == Exhaustion.PRO_RATA),
                NumbersForm.typed(programme.numbers(), RoundSettings.of(programme).numbers()), "");
    }

    private static String at(LocalDate day, int hour) {
        return LocalDateTime.of(day, LocalTime.of(hour, 0)).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String tie(Programme programme, int place) {
        List<TieBreak> order = programme.scoring() == null ? List.of() : programme.scoring().tieBreaks();
        return place < order.size() && order.get(place) != TieBreak.MEETING ? order.get(place).name() : "";
    }

    /** Empty where the programme has no such part, or leaves the value open. */
    private static <P> String text(P part, Function<P, Object> value) {
        return part == null ? "" : Objects.toString(value.apply(part), "");
    }
}
