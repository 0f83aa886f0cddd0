package io.luxuan.application.eligible;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Eligibility;
import io.luxuan.programme.Eligibility.Moment;
import io.luxuan.programme.Eligibility.OwnMoney;
import io.luxuan.programme.Eligibility.Rule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.check.EligibilityContext;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Section;
import io.luxuan.programme.form.Roles;
import io.luxuan.programme.money.Fund;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Type;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.support.CaseTable;
import io.luxuan.unit.KnownUnit;
import io.luxuan.unit.KnownUnit.HeldTitle;
import io.luxuan.unit.KnownUnit.Listing;
import io.luxuan.unit.KnownUnit.PastAward;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/eligibility.md} is a case. */
class EligibilityCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final Round ROUND = new Round("r", "X1", 1, "测试", 2026, RoundStage.CALL, LocalDateTime.of(2026, 3, 1, 9, 0),
            LocalDateTime.of(2026, 3, 31, 17, 0), LocalDateTime.of(2026, 4, 10, 17, 0), LocalDateTime.of(2026, 5, 10, 17, 0),
            new RoundSettings(null, null, null, null, null, false, null, Map.of("since", BigDecimal.valueOf(20250101),
                    "until", BigDecimal.valueOf(20251231))), null, null);
    private static final List<OpenNumber> DAYS = List.of(day("since"), day("until"));
    private static final String OWN = "own money of ";
    private static final String FUND = "fund without ";
    private static final Question LEADER = new Question("leader", "负责人", QuestionType.TEXT, false, 20, null, List.of(), List.of());
    private static final Form FORM = new Form(List.of(new Section("s", "销售", null, List.of(sales("sales2025"), sales("sales2024"), LEADER))),
            new Roles(null, null, "leader", null, null));

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("eligibility.md").cases().stream()
                .map(words -> DynamicTest.dynamicTest(words.get("case"), () -> assertThat(answer(words)).isEqualTo(words.get("answer"))));
    }

    /** Else a rule could pass the check when the programme is read and fail when somebody applies. */
    @Test
    void every_name_that_the_check_knows_has_a_value_of_its_kind() {
        KnownUnit unit = new KnownUnit("u", "单位", OrganisationKind.ENTERPRISE, "济南", true, TODAY, true, true,
                List.of(new HeldTitle("甲", "省级", TODAY, TODAY, "1")), List.of(new HeldTitle("乙", "省级", TODAY, TODAY, "1")),
                List.of(new Listing("丙", TODAY, TODAY)),
                List.of(new PastAward("a", "P1", 2025, BigDecimal.TEN, "丁", null, TODAY, true, true)));
        Map<String, Object> values = RuleValues.door(unit, ROUND, TODAY, null);
        List<String> paths = new ArrayList<>();
        paths(EligibilityContext.door(), "", paths);
        assertThat(paths).hasSizeGreaterThan(25).allSatisfy(path -> {
            Expression rule = Expression.of("count([" + path + "]) >= 0");
            assertThat(rule.evaluate(values).isTrue()).as(path).isTrue();
        });
    }

    @Test
    void what_an_application_itself_was_awarded_does_not_stand_in_its_way() {
        KnownUnit unit = unit(Map.of("city", "济南", "titles", "", "awards", "P4b 2026"));
        Programme once = programme("count(awards[programme = \"P4b\"]) = 0");
        assertThat(UnitRules.withAnswers(once, MoneySource.OWN, ROUND, unit, TODAY, "application of P4b", Map.of(), List.of()).isAllowed()).isTrue();
        assertThat(UnitRules.withAnswers(once, MoneySource.OWN, ROUND, unit, TODAY, "another", Map.of(), List.of()).isAllowed()).isFalse();
    }

    @Test
    void a_leader_enters_once_and_only_when_earlier_projects_are_finished() {
        KnownUnit unit = new KnownUnit("u", "单位", OrganisationKind.UNIVERSITY, "济南", true, null, false, false, List.of(), List.of(), List.of(),
                List.of(new PastAward("a", "P1", 2025, null, "在研项目", "王　伟", TODAY, true, true),
                        new PastAward("b", "P1", 2022, null, "已结题", "李娜", TODAY, false, true)));
        String once = "entered.byLeader = 0 and count(awards[open and leader = entered.leader]) = 0";
        assertThat(led(unit, once, "赵敏", List.of("李娜", ""))).isTrue();
        assertThat(led(unit, once, "赵敏", List.of("赵 敏"))).as("in the round already, however the name is spaced").isFalse();
        assertThat(led(unit, once, "王伟", List.of())).as("leads an unfinished project").isFalse();
        assertThat(led(unit, once, "李娜", List.of())).as("has finished").isTrue();
        assertThat(led(unit, "count(awards[open]) < 1", "李娜", List.of())).as("the unit has an unfinished project").isFalse();
        assertThat(led(unit, "entered.byUnit < 2", "李娜", List.of("甲", "乙"))).isFalse();
    }

    private static boolean led(KnownUnit unit, String rule, String leader, List<String> others) {
        return UnitRules.withAnswers(programme(rule), MoneySource.OWN, ROUND, unit, TODAY, "self", Map.of("leader", leader), others).isAllowed();
    }

    private static void paths(Type type, String at, List<String> paths) {
        type.members().forEach((name, member) -> {
            String path = at.isEmpty() ? name : at + "." + name;
            switch (member.kind()) {
                case ROW -> paths(member, path, paths);
                case LIST -> paths(member.of(), path, paths);
                default -> paths.add(path);
            }
        });
    }

    private static String answer(Map<String, String> words) {
        Map<String, String> answers = new LinkedHashMap<>();
        Arrays.stream(words.get("answers").split(" ", -1)).filter(one -> !one.isEmpty()).map(one -> one.split("=", 2))
                .forEach(one -> answers.put(one[0], one[1]));
        Verdict verdict = UnitRules.withAnswers(programme(words.get("rule")), source(words.get("rule")), ROUND, unit(words), TODAY, "self", answers,
                List.of());
        return verdict.refusal().map(EligibilityCasesTest::why).orElse("yes");
    }

    private static String why(Verdict.Refused no) {
        return switch (no.code()) {
            case "eligibility.rule" -> "no";
            case "eligibility.unknown" -> "unknown";
            case "eligibility.own-money" -> (String) no.arguments().get(1);
            case "eligibility.fund-elsewhere" -> (String) no.arguments().get(2);
            case "eligibility.fund-without" -> "not from this fund";
            case "eligibility.city-unsure" -> "city not confirmed";
            default -> no.code();
        };
    }

    /** {@code fund without 青岛: Q1 数据基础设施}: what stands in may be missing. */
    private static MoneySource source(String rule) {
        if (!rule.startsWith(FUND)) {
            return MoneySource.OWN;
        }
        String[] city = rule.substring(FUND.length()).split(": ", -1);
        return new MoneySource(new Fund("f", "数据资金", "省大数据局", Fund.Level.PROVINCE, null, List.of(city[0]), List.of()),
                city.length == 1 ? List.of() : List.of(new MoneySource.Instead(city[0], city[1])));
    }

    private static Programme programme(String rule) {
        boolean own = rule.startsWith(OWN);
        boolean free = own || rule.startsWith(FUND);
        String[] city = own ? rule.substring(OWN.length()).split(": ") : new String[0];
        Eligibility eligibility = new Eligibility(List.of(), null, null, List.of(),
                free ? List.of() : List.of(new Rule(rule, "不符合", Moment.SUBMIT)), own ? List.of(new OwnMoney(city[0], city[1])) : List.of(), null);
        if (!free) {
            Type context = EligibilityContext.submit(FORM).with("round", EligibilityContext.days(DAYS));
            assertThat(Expression.of(rule).check(context, Type.TRUTH)).as("passes when the file is read").isEmpty();
        }
        return new Programme(Programme.FORMAT, "X1", 1, "测试", "selection", null, null, null, null, null, null, null, eligibility, null, FORM,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, DAYS);
    }

    private static KnownUnit unit(Map<String, String> words) {
        List<HeldTitle> titles = new ArrayList<>();
        List<HeldTitle> former = new ArrayList<>();
        List<Listing> listed = new ArrayList<>();
        Arrays.stream(words.get("titles").split("; ")).filter(text -> !text.isEmpty()).map(text -> text.split(" ")).forEach(text -> {
            LocalDate on = LocalDate.parse(text[text.length - 1]);
            switch (text[0]) {
                case "supplier" -> listed.add(new Listing(text[1], on, null));
                case "former" -> former.add(new HeldTitle(text[1], text[2], on, on.plusYears(3), "1"));
                default -> titles.add(new HeldTitle(text[0], text[1], on, null, "1"));
            }
        });
        List<PastAward> awards = Arrays.stream(words.get("awards").split("; ")).filter(text -> !text.isEmpty()).map(text -> text.split(" "))
                .map(text -> new PastAward("application of " + text[0], text[0], Integer.parseInt(text[1]), BigDecimal.TEN, "题",
                        null, TODAY, false, text.length < 3)).toList();
        return new KnownUnit("u", "单位", OrganisationKind.ENTERPRISE, words.get("city").replace(" (not confirmed)", ""),
                !words.get("city").contains("not confirmed"), null, false, false, titles, former, listed, awards);
    }

    private static OpenNumber day(String key) {
        return new OpenNumber(key, "日期", null, null, null, OpenNumber.Sets.DAY, null, null);
    }

    private static Question sales(String key) {
        return new Question(key, key, QuestionType.MONEY, false, null, null, List.of(), List.of());
    }
}
