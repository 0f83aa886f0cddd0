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
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The page's form as it was typed, so that nothing is lost when something in it is wrong. */
public record RoundForm(
        String id, String programmeId, String title, String year,
        String opensAt, String closesAt, String recommendBy, String reviewBy,
        String recommendationNeeded, String quotaTarget, String budget,
        String panelSize, String minimumOpinions, String maximumLoad,
        String aggregation, String firstTie, String secondTie,
        String publicityDays, String firstDayCounts,
        String priorYearsOccupy, String otherFieldAllowed, String mostPerOrganisation, String mostPerLeader,
        String cutInProportion, Map<String, String> numbers, String challenges) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    public RoundForm {
        numbers = numbers == null ? Map.of() : numbers;
    }

    /** A month for applying, ten days for recommending, a month for reviewing: what most rounds take. */
    public static RoundForm defaults(Programme programme, LocalDateTime now) {
        LocalDate opens = now.toLocalDate().plusDays(1);
        LocalDate closes = opens.plusDays(30);
        Round planned = new Round(Ids.next(), programme.id(), programme.version(), now.getYear() + "年度" + programme.name(), now.getYear(),
                RoundStage.CALL, opens.atTime(9, 0), closes.atTime(17, 0), closes.plusDays(10).atTime(17, 0), closes.plusDays(40).atTime(17, 0),
                RoundSettings.of(programme), null, null);
        return of(planned, programme);
    }

    /** As it would have been typed. @param programme as the round pinned it, without what the round set */
    public static RoundForm of(Round round, Programme programme) {
        RoundSettings set = round.settings();
        Constraints limits = set.constraints() == null ? programme.constraints() : set.constraints();
        return new RoundForm(round.id(), programme.id(), round.title(), String.valueOf(round.year()),
                typed(round.opensAt()), typed(round.closesAt()), typed(round.recommendBy()), typed(round.reviewBy()),
                String.valueOf(set.recommendationNeeded()), text(set.quota(), Quota::target), text(set.budget(), BigDecimal::toPlainString),
                text(set.panel(), PanelRule::size), text(set.panel(), PanelRule::minimumOpinions), text(set.panel(), PanelRule::maximumLoad),
                text(set.scoring(), Scoring::aggregation), tie(set.scoring(), 0), tie(set.scoring(), 1),
                text(set.publicity(), PublicityRule::workingDays), text(set.publicity(), PublicityRule::firstDayCounts),
                text(limits, Constraints::priorYearsOccupy), text(limits, Constraints::otherFieldAllowed),
                text(limits, Constraints::mostPerOrganisation), text(limits, Constraints::mostPerLeader),
                text(limits, rules -> rules.exhaustion() == Exhaustion.PRO_RATA),
                NumbersForm.typed(programme.numbers(), set.numbers()), ChallengesText.write(set.challenges()));
    }

    /** By name, numbers as {@code numbers[key]}, in the order of the page. */
    public Map<String, String> fields() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("title", title);
        all.put("year", year);
        all.put("opensAt", opensAt);
        all.put("closesAt", closesAt);
        all.put("recommendBy", recommendBy);
        all.put("reviewBy", reviewBy);
        all.put("recommendationNeeded", recommendationNeeded);
        all.put("quotaTarget", quotaTarget);
        all.put("budget", budget);
        all.put("mostPerOrganisation", mostPerOrganisation);
        all.put("mostPerLeader", mostPerLeader);
        all.put("cutInProportion", cutInProportion);
        all.put("priorYearsOccupy", priorYearsOccupy);
        all.put("otherFieldAllowed", otherFieldAllowed);
        all.put("challenges", challenges);
        numbers.forEach((key, typed) -> all.put("numbers[" + key + "]", typed));
        all.put("panelSize", panelSize);
        all.put("minimumOpinions", minimumOpinions);
        all.put("maximumLoad", maximumLoad);
        all.put("aggregation", aggregation);
        all.put("firstTie", firstTie);
        all.put("secondTie", secondTie);
        all.put("publicityDays", publicityDays);
        all.put("firstDayCounts", firstDayCounts);
        return all;
    }

    /** The other way round. @param id of the round @param programmeId of its programme */
    public static RoundForm read(String id, String programmeId, Map<String, String> all) {
        Map<String, String> numbers = new LinkedHashMap<>();
        all.forEach((name, typed) -> {
            if (name.startsWith("numbers[")) {
                numbers.put(name.substring("numbers[".length(), name.length() - 1), typed);
            }
        });
        return new RoundForm(id, programmeId, all.get("title"), all.get("year"), all.get("opensAt"), all.get("closesAt"),
                all.get("recommendBy"), all.get("reviewBy"), all.get("recommendationNeeded"), all.get("quotaTarget"), all.get("budget"),
                all.get("panelSize"), all.get("minimumOpinions"), all.get("maximumLoad"), all.get("aggregation"), all.get("firstTie"),
                all.get("secondTie"), all.get("publicityDays"), all.get("firstDayCounts"), all.get("priorYearsOccupy"),
                all.get("otherFieldAllowed"), all.get("mostPerOrganisation"), all.get("mostPerLeader"), all.get("cutInProportion"), numbers,
                all.get("challenges"));
    }

    private static String typed(LocalDateTime moment) {
        return moment == null ? "" : TYPED.format(moment);
    }

    private static String tie(Scoring scoring, int place) {
        List<TieBreak> order = scoring == null ? List.of() : scoring.tieBreaks();
        return place < order.size() && order.get(place) != TieBreak.MEETING ? order.get(place).name() : "";
    }

    /** Empty where the programme has no such part, or leaves the value open. */
    private static <P> String text(P part, Function<P, Object> value) {
        return part == null ? "" : Objects.toString(value.apply(part), "");
    }
}
