package io.luxuan.selection;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Exhaustion;
import io.luxuan.programme.Quota;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Cap;
import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.CapOver;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the words of {@code cases/decision.md}. */
final class CaseWords {
    private static final Pattern ENTRY = Pattern.compile(
            "(?<name>\\w+):(?<rank>\\d+)(?:@(?<field>\\w+))?(?:/(?<unit>\\w+))?(?:~(?<leader>\\w+))?(?:\\+(?<challenge>\\d+))?(?:#(?<base>[\\d.]+))?"
                    + "(?:=(?<tier>\\p{IsHan}+))?(?:\\?(?<asks>[\\d.]+))?(?<out>!)?(?:\\*(?<funded>\\w+))?");
    private final Map<String, String> words;

    CaseWords(Map<String, String> words) {
        this.words = words;
    }

    Terms terms() {
        return new Terms(quota(), number("money", "pass"), number("money", "budget"), funding(), constraints(), Lists.FIELDS,
                words.get("rules").contains("is held") ? Set.of("steel") : Set.of(), earlier());
    }

    List<Candidate> candidates() {
        return Arrays.stream(words.get("ranking").split(" ")).map(this::candidate).toList();
    }

    MeetingChanges changes() {
        String said = words.get("meeting");
        MeetingChanges changes = new MeetingChanges(reasons(said, "moves in"), reasons(said, "moves out"),
                reasons(said, "national"), TieChoice.NONE);
        if (!said.contains("orders")) {
            return changes;
        }
        Set<String> taken = said.contains("takes nobody") ? Set.of()
                : said.contains("takes") ? Set.copyOf(names(said, "takes")) : null;
        return changes.with(new TieChoice(names(said, "orders"), taken, said.contains("without a reason") ? " " : "会商理由"));
    }

    private Quota quota() {
        String said = words.get("quota");
        List<Integer> numbers = Pattern.compile("\\d+").matcher(said).results().map(it -> Integer.valueOf(it.group())).toList();
        if (said.startsWith("at least")) {
            return Lists.atLeast(numbers.get(0));
        }
        if (said.startsWith("about")) {
            return Lists.about(numbers.get(0), numbers.get(1));
        }
        if (said.startsWith("at most")) {
            return Lists.atMost(numbers.get(0));
        }
        return said.equals("none") ? Lists.none() : Lists.range(numbers.get(0), numbers.get(1));
    }

    private Funding funding() {
        String said = words.get("money");
        List<Cap> caps = new ArrayList<>();
        cap(caps, "enterprise total", CapBy.ORGANISATION, CapOver.LIFETIME, CapMeasure.MONEY);
        cap(caps, "enterprise year", CapBy.ORGANISATION, CapOver.YEAR, CapMeasure.MONEY);
        cap(caps, "fund year", CapBy.FUND, CapOver.YEAR, CapMeasure.MONEY);
        cap(caps, "awards a unit", CapBy.ORGANISATION, CapOver.LIFETIME, CapMeasure.COUNT);
        cap(caps, "awards a year", CapBy.ORGANISATION, CapOver.YEAR, CapMeasure.COUNT);
        Matcher share = Pattern.compile("(\\d+)%").matcher(said);
        List<Tier> tiers = Pattern.compile("(\\p{IsHan}+) (\\d+)").matcher(said).results()
                .map(it -> new Tier(it.group(1), new BigDecimal(it.group(2)))).toList();
        FundingType type = share.find() ? FundingType.SHARE : !tiers.isEmpty() ? FundingType.TIERS
                : said.contains("flat") ? FundingType.FLAT : said.contains("up to") ? FundingType.CAPPED : FundingType.NOT_STATED;
        BigDecimal cap = type == FundingType.FLAT ? number("money", "flat") : number("money", "up to");
        return new Funding(type, cap, number("money", "national"), BigDecimal.ONE,
                type == FundingType.SHARE ? new BigDecimal(share.group(1)).movePointLeft(2) : null, null, tiers, null, null,
                caps, null, null, List.of(), null);
    }

    private void cap(List<Cap> caps, String word, CapBy by, CapOver over, CapMeasure measure) {
        if (number("money", word) != null) {
            caps.add(new Cap(by, over, measure, number("money", word)));
        }
    }

    private Constraints constraints() {
        String said = words.get("rules");
        return new Constraints(said.contains("one a field"), !said.contains("this year"), said.contains("exception"),
                whole(said, "(\\d+) an organisation"), whole(said, "(\\d+) a leader"), List.of(),
                words.get("money").contains("pro rata") ? Exhaustion.PRO_RATA : Exhaustion.STOP);
    }

    private Earlier earlier() {
        String said = words.get("earlier");
        BigDecimal fund = number("earlier", "fund has");
        return new Earlier(fund == null ? BigDecimal.ZERO : fund, had(said, "this year"), had(said, "in all"),
                counted(said, "awards this year"), counted(said, "awards in all"));
    }

    private static Map<String, BigDecimal> had(String said, String when) {
        Matcher had = Pattern.compile("(\\w+) has (\\d+) " + when).matcher(said);
        return had.find() ? Map.of(had.group(1), new BigDecimal(had.group(2))) : Map.of();
    }

    private static Map<String, Integer> counted(String said, String when) {
        return had(said, when).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().intValue()));
    }

    private Candidate candidate(String text) {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            throw new IllegalArgumentException(text);
        }
        int rank = Integer.parseInt(entry.group("rank"));
        String unit = entry.group("unit") == null ? "org-" + entry.group("name") : entry.group("unit");
        Claim claim = new Claim(decimal(entry.group("asks")), decimal(entry.group("base")), entry.group("tier"));
        return new Candidate(entry.group("name"), entry.group("name"), rank, BigDecimal.valueOf(100L - rank), unit,
                entry.group("leader"), entry.group("field"), claim, entry.group("funded"),
                entry.group("out") == null ? null : "ranking.excluded.site", entry.group("challenge"));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private BigDecimal number(String column, String word) {
        Matcher found = Pattern.compile(word + " (\\d+)").matcher(words.get(column));
        return found.find() ? new BigDecimal(found.group(1)) : null;
    }

    private static Integer whole(String said, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(said);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    private static Map<String, String> reasons(String said, String verb) {
        Map<String, String> reasons = new HashMap<>();
        names(said, verb).forEach(name -> reasons.put(name, "会议理由"));
        return reasons;
    }

    /** The single letters that follow a verb. */
    static List<String> names(String said, String verb) {
        Matcher found = Pattern.compile("\\b" + verb + "((?: [a-f])+)(?![a-z])").matcher(said);
        return found.find() ? List.of(found.group(1).strip().split(" ")) : List.of();
    }
}
