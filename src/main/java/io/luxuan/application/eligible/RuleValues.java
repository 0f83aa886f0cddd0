package io.luxuan.application.eligible;

import io.luxuan.programme.form.AnswerValue;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.round.Round;
import io.luxuan.shared.PersonKey;
import io.luxuan.unit.KnownUnit;
import io.luxuan.unit.KnownUnit.HeldTitle;
import io.luxuan.unit.KnownUnit.Listing;
import io.luxuan.unit.KnownUnit.PastAward;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names in rules of eligibility stand for; their kinds are declared in EligibilityContext. */
final class RuleValues {
    private RuleValues() {}

    /** @param self application whose own award does not stand in its way; null for none */
    static Map<String, Object> door(KnownUnit unit, Round round, LocalDate today, String self) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", unit(unit));
        values.put("awards", unit.awards().stream().filter(award -> !award.applicationId().equals(self)).map(RuleValues::award).toList());
        values.put("call", Map.of("year", round.year(), "opens", round.opensAt().toLocalDate(), "closes", round.closesAt().toLocalDate()));
        values.put("today", today);
        return values;
    }

    /**
     * The leader, and what the unit has entered this round with besides. Leaders are compared by name within their unit:
     * the form asks nobody for a number of identity.
     *
     * @param others leaders of the unit's other applications in the round
     */
    static void entered(Map<String, Object> values, String leader, List<String> others) {
        String key = key(leader);
        Map<String, Object> entered = new HashMap<>();
        entered.put("leader", key);
        entered.put("byUnit", others.size());
        entered.put("byLeader", others.stream().filter(other -> key != null && key.equals(key(other))).count());
        values.put("entered", entered);
    }

    /** What the round says where its programme leaves days open. */
    static void round(Map<String, Object> values, List<OpenNumber> numbers, Map<String, BigDecimal> set) {
        Map<String, Object> days = new HashMap<>();
        numbers.stream().filter(OpenNumber::isDay).forEach(number -> days.put(number.key(),
                set.get(number.key()) == null ? null : OpenNumber.day(set.get(number.key()))));
        values.put("round", days);
    }

    private static String key(String name) {
        String key = PersonKey.of(name);
        return key.isEmpty() ? null : key;
    }

    static Map<String, Object> answers(Form form, Map<String, String> texts) {
        Map<String, Object> values = new HashMap<>();
        form.questions().filter(question -> question.type() != QuestionType.ATTACHMENT)
                .forEach(question -> values.put(question.key(), AnswerValue.of(question, texts.get(question.key()))));
        return values;
    }

    private static Map<String, Object> unit(KnownUnit unit) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", unit.kind().name());
        values.put("city", unit.city());
        values.put("founded", unit.founded());
        values.put("sme", unit.sme());
        values.put("techSme", unit.techSme());
        values.put("titles", unit.titles().stream().map(RuleValues::title).toList());
        values.put("formerTitles", unit.formerTitles().stream().map(RuleValues::title).toList());
        values.put("supplier", unit.listed().stream().map(RuleValues::listing).toList());
        return values;
    }

    private static Map<String, Object> title(HeldTitle title) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", title.name());
        values.put("level", title.level());
        values.put("on", title.on());
        values.put("until", title.until());
        values.put("number", title.number());
        return values;
    }

    private static Map<String, Object> listing(Listing listing) {
        Map<String, Object> values = new HashMap<>();
        values.put("list", listing.list());
        values.put("from", listing.from());
        values.put("until", listing.until());
        return values;
    }

    private static Map<String, Object> award(PastAward award) {
        Map<String, Object> values = new HashMap<>();
        values.put("programme", award.programme());
        values.put("year", award.year());
        values.put("amount", award.amount());
        values.put("title", award.title());
        values.put("on", award.on());
        values.put("leader", key(award.leader()));
        values.put("open", award.open());
        values.put("kept", award.kept());
        return values;
    }
}
