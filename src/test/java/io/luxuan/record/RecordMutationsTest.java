package io.luxuan.record;

import static io.luxuan.record.RecordStage.CLOSE;
import static io.luxuan.record.RecordStage.DECISION;
import static io.luxuan.record.RecordStage.PUBLICITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.verify.Difference;
import io.luxuan.shared.verify.Fault;
import io.luxuan.shared.verify.ShapeFault;
import io.luxuan.support.JsonFuzz;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What somebody might write into a record who can reckon its hashes: each is refused with a code and a sentence of its own. */
class RecordMutationsTest {
    private static final String CARDS = "/reviews/0/cards";
    private static final String PAID = "/awards/0/payments";
    private static final String PAPERS = "/awards/0/papers";

    private record Bent(RecordStage stage, String what, Consumer<Mutation> change) {}

    private final Map<Bent, String> refused = new LinkedHashMap<>();

    private void refuse(String code, RecordStage stage, String what, Consumer<Mutation> change) {
        refused.put(new Bent(stage, what, change), code);
    }

    @ParameterizedTest
    @EnumSource(RecordStage.class)
    void the_record_itself_is_true(RecordStage stage) {
        assertThat(RecordVerifier.verify(Mutation.truth(stage))).isEmpty();
        assertThat(RecordVerifier.verify(Mutation.of(stage, nothing -> {}))).isEmpty();
    }

    @Test
    void what_is_bent_in_form_and_draw_is_refused() {
        refuse("record.format", CLOSE, "a form that nobody knows", it -> it.set("/format", "\"luxuan-record-4\""));
        refuse("record.format", CLOSE, "a seat on a card of the third form", it -> it.set(CARDS + "/0/seat", "1"));
        refuse("record.stage", PUBLICITY, "no objections", it -> it.remove("/objections"));
        refuse("record.stage", PUBLICITY, "no substitutions", it -> it.remove("/substitutions"));
        refuse("record.stage", CLOSE, "no awards", it -> it.remove("/awards"));
        refuse("record.stage", DECISION, "a final list at once", it -> it.set("/finalList", "[]"));
        refuse("file.missing", CLOSE, "no publicity", it -> it.remove("/publicity"));
        refuse("file.missing", CLOSE, "no reason of an entry", it -> it.remove("/decision/entries/0/reason"));
        refuse("file.unknown", CLOSE, "a member more", it -> it.set("/remark", "\"x\""));
        refuse("record.chain", PUBLICITY, "a gap in the chain", it -> it.set("/chain/number", "7"));
        refuse("record.chain", DECISION, "the first that is not number 1", it -> it.set("/chain/number", "2"));
        refuse("record.draw-hash", CLOSE, "another commitment", it -> it.set("/draws/0/sha256", "\"" + "0".repeat(64) + "\""));
        refuse("record.draw-statement", CLOSE, "another moment than the statement's",
                it -> it.set("/draws/0/committedAt", "\"2026-03-07T09:59:00.000000\""));
        refuse("record.draw-statement", CLOSE, "another number than the statement's", it -> it.set("/draws/0/number", "2"));
        refuse("record.draw-statement", CLOSE, "another round than the statement's", it -> it.set("/round/id", "\"x\""));
        refuse("record.draw-state", CLOSE, "a state that does not exist", it -> it.set("/draws/0/state", "\"DONE\""));
        refuse("record.draw-state", CLOSE, "confirmed and never drawn", it -> it.remove("/draws/0/drawnAt"));
        assertRefused();
    }

    @Test
    void what_is_bent_in_the_review_is_refused() {
        refuse("record.card-count", CLOSE, "a fourth card on a panel of three", it -> it.again(CARDS + "/2"));
        refuse("record.card-order", CLOSE, "cards in another order", it -> it.again(CARDS + "/0").remove(CARDS + "/0"));
        refuse("record.card-grid", CLOSE, "points off the grid of half points", it -> it.set(CARDS + "/0/points/value", "\"27.3\"")
                .set(CARDS + "/0/points/approach", "\"22.7\""));
        refuse("record.card-points", CLOSE, "more than the maximum", it -> it.set(CARDS + "/0/points/value", "\"30.5\""));
        refuse("record.card-points", CLOSE, "less than nothing", it -> it.set(CARDS + "/0/points/value", "\"-1\""));
        refuse("record.card-criteria", CLOSE, "a criterion left out", it -> it.remove(CARDS + "/0/points/value"));
        refuse("record.card-criteria", CLOSE, "a criterion of its own", it -> it.set(CARDS + "/0/points/charm", "\"1\""));
        refuse("record.card-total", CLOSE, "another total", it -> it.set(CARDS + "/0/total", "\"99\""));
        refuse("record.card-first", CLOSE, "another first", it -> it.set(CARDS + "/0/first", "\"1\""));
        refuse("record.criteria", CLOSE, "maxima of 101", it -> it.set("/programme/criteria/0/max", "31"));
        refuse("record.second-stage", CLOSE, "a visit that was not declared", it -> it.set("/reviews/0/second", "{\"passed\":true}"));
        refuse("record.second-stage", CLOSE, "a visit passed against its members", it -> visited(it, "false", "false", "true"));
        refuse("record.second-stage", CLOSE, "a visit by fewer members than needed",
                it -> visited(it.set("/settings/panel/minimumOpinions", "2"), "true"));
        refuse("record.second-stage", CLOSE, "members in an order of their own", it -> visited(it, "true", "false", "true"));
        refuse("record.ranking", CLOSE, "a visit that follows from its members, and nobody else shortlisted",
                it -> visited(it, "true", "true", "false"));
        refuse("record.ranking", CLOSE, "another rank", it -> it.set("/ranking/0/rank", "2"));
        refuse("record.applications", CLOSE, "a candidate whom nobody ranked", it -> it.again("/decision/candidates/4"));
        refuse("record.applications", CLOSE, "an application without cards", it -> it.remove("/reviews/4"));
        refuse("record.applications", CLOSE, "fewer applications than were ranked", it -> it.set("/applications/NOT_SELECTED", "0"));
        refuse("record.excluded", CLOSE, "too few opinions, and selected all the same", it -> tooFewOpinions(it));
        refuse("record.excluded", CLOSE, "a failed visit, and selected all the same", it -> failedVisit(it));
        assertRefused();
    }

    /** The best one has a card less than is needed; ranking follows, the decision does not. */
    private static void tooFewOpinions(Mutation it) {
        it.set("/settings/panel/minimumOpinions", "3").remove(CARDS + "/2");
        rankedAnew(it, "{\"excluded\":\"rule.review.too-few-opinions\",\"number\":\"a\",\"opinions\":2,\"rank\":5}");
    }

    /** The best one alone is visited, and passes. @param members what each of the group said */
    private static void visited(Mutation it, String... members) {
        it.set("/programme/secondStage", "{\"shortlist\":\"2\",\"type\":\"SITE_VISIT\",\"weight\":\"0\"}")
                .set("/reviews/0/second", "{\"passed\":true}").set("/reviews/0/members", Stream.of(members)
                        .map(said -> "{\"passed\":" + said + "}").collect(Collectors.joining(",", "[", "]")));
    }

    private static void failedVisit(Mutation it) {
        it.set("/programme/secondStage", "{\"shortlist\":\"2\",\"type\":\"SITE_VISIT\",\"weight\":\"0\"}")
                .set("/reviews/0/second", "{\"passed\":false}");
        for (int at = 1; at < 5; at++) {
            it.set("/reviews/" + at + "/second", "{\"passed\":true}");
        }
        rankedAnew(it, """
                {"excluded":"rule.review.site-visit-failed","firstCriterion":"27","number":"a","opinions":3,"rank":5,"score":"90",
                "spread":"1","written":"90"}""");
    }

    /** Records of before have no papers; whoever writes some in writes all of them. */
    @Test
    void what_is_bent_in_the_papers_is_refused() {
        String agreed = paper("STATEMENT", 1, "APPROVED");
        assertThat(RecordVerifier.verify(Mutation.of(CLOSE, it -> it.set(PAPERS, "[" + paper("CHANGE", 1, "WITHDRAWN") + ","
                + paper("CHANGE", 2, "APPROVED") + "," + agreed + "]")))).isEmpty();
        refuse("record.paper", CLOSE, "closed without a task statement", it -> it.set(PAPERS, "[" + paper("STATEMENT", 1, "RETURNED") + "]"));
        refuse("record.paper", CLOSE, "a version left out", it -> it.set(PAPERS, "[" + paper("STATEMENT", 2, "APPROVED") + "]"));
        refuse("record.paper", CLOSE, "another order", it -> it.set(PAPERS, "[" + agreed + "," + paper("MIDTERM", 1, "APPROVED") + "]"));
        refuse("record.paper", CLOSE, "no hash", it -> it.set(PAPERS, "[" + agreed.replace("0".repeat(64), "0") + "]"));
        refuse("record.name", CLOSE, "a kind", it -> it.set(PAPERS, "[" + paper("NOVEL", 1, "APPROVED") + "]"));
        refuse("record.name", CLOSE, "a state", it -> it.set(PAPERS, "[" + paper("STATEMENT", 1, "ASKED") + "]"));
        refuse("record.moment", CLOSE, "decided before it came", it -> it.set(PAPERS, "[" + agreed.replace("2026-04-02", "2026-03-20") + "]"));
        assertRefused();
    }

    private static String paper(String kind, int version, String state) {
        return """
                {"kind":"%s","version":%d,"state":"%s","handedInAt":"2026-04-01T10:00:00.000000","decidedAt":"2026-04-02T10:00:00.000000",\
                "sha256":"%s"}""".formatted(kind, version, state, "0".repeat(64));
    }

    /** All others a rank higher. */
    private static void rankedAnew(Mutation it, String first) {
        it.set("/ranking", "[" + ranked(24, "b", 1, 80, true) + "," + ranked(24, "c", 1, 80, true) + "," + ranked(21, "d", 3, 70, false) + ","
                + ranked(18, "e", 4, 60, false) + "," + first + "]");
    }

    private static String ranked(int first, String number, int rank, int score, boolean tied) {
        return """
                {"firstCriterion":"%d","number":"%s","opinions":3,"rank":%d,"score":"%d","spread":"1","written":"%d"%s}""".formatted(
                first, number, rank, score, score, tied ? ",\"tieBreak\":\"MEETING\",\"tieGroup\":1" : "");
    }

    @Test
    void what_is_bent_in_the_decision_is_refused() {
        refuse("record.tie", CLOSE, "a tie at the line without a reason", it -> it.set("/decision/changes/tieReason", "\" \""));
        refuse("record.tie", CLOSE, "a tie at the line with no reason", it -> it.remove("/decision/changes/tieReason"));
        refuse("record.tie", CLOSE, "a tie at the line without an order", it -> it.set("/decision/changes/tieOrder", "[]"));
        refuse("record.tie", CLOSE, "a tie at the line with half an order", it -> it.set("/decision/changes/tieOrder", "[\"b\"]"));
        refuse("record.change", CLOSE, "moved out without a reason", it -> it.set("/decision/changes/out/d", "\"\""));
        refuse("record.change", CLOSE, "moved in who is no candidate", it -> it.set("/decision/changes/in/z", "\"好\""));
        refuse("record.decision", CLOSE, "another amount", it -> it.set("/decision/entries/0/amount", "\"31\""));
        refuse("record.decision", CLOSE, "another reason", it -> it.set("/decision/entries/0/reason/code", "\"decision.moved-in\""));
        refuse("record.decision", CLOSE, "one more selected", it -> it.set("/decision/entries/3/selected", "true"));
        refuse("record.challenge", CLOSE, "a challenge that was never published", it -> it.set("/decision/candidates/0/challenge", "\"1\""));
        refuse("record.constraints", CLOSE, "other constraints than declared", it -> it.set("/settings/constraints",
                "{\"exclusions\":[],\"exhaustion\":\"PRO_RATA\",\"onePerField\":false,\"otherFieldAllowed\":false,\"priorYearsOccupy\":false}"));
        assertRefused();
    }

    @Test
    void what_is_bent_in_the_publicity_is_refused() {
        refuse("record.dates", CLOSE, "a day less of publicity", it -> it.set("/publicity/lists/0/lastDay", "\"2026-03-12\""));
        refuse("record.dates", CLOSE, "an end of its own", it -> it.set("/publicity/lists/0/endsAt", "\"2026-03-13T12:00:00.000000\""));
        refuse("record.final-early", CLOSE, "a final list before its window ends",
                it -> it.set("/publicity/finalAt", "\"2026-03-13T23:59:59.000000\""));
        refuse("record.final-early", CLOSE, "a final list at no time", it -> it.remove("/publicity/finalAt"));
        refuse("record.final-early", DECISION, "a final list already", it -> it.set("/publicity/finalAt", "\"2026-03-08T10:00:00.000000\""));
        refuse("record.final-early", PUBLICITY, "sealed before the last window ends", it -> it.set("/sealedAt", "\"2026-03-20T10:00:00.000000\""));
        refuse("record.moment", CLOSE, "closed before it opened", it -> it.set("/round/closesAt", "\"2026-03-01T09:00:00.000000\""));
        refuse("record.moment", CLOSE, "drawn before the reveal", it -> it.set("/draws/0/drawnAt", "\"2026-03-07T16:00:00.000000\""));
        refuse("record.moment", CLOSE, "objected before it was published", it -> it.set("/objections/0/lodgedAt", "\"2026-03-07T09:00:00.000000\""));
        refuse("record.moment", CLOSE, "settled before it was lodged", it -> it.set("/objections/0/settledAt", "\"2026-03-08T08:00:00.000000\""));
        refuse("record.moment", PUBLICITY, "settled after the sealing", it -> it.set("/objections/1/settledAt", "\"2026-04-08T08:00:00.000000\""));
        refuse("record.objection-entry", CLOSE, "against one not on the list", it -> it.set("/objections/0/number", "\"d\""));
        refuse("record.objection-late", CLOSE, "late and not told so", it -> it.remove("/objections/1/refusedRule"));
        refuse("record.objection-late", CLOSE, "told to be late in time", it -> it.set("/objections/0/refusedRule", "\"objection.late\""));
        refuse("record.objection-state", CLOSE, "refused by a rule, and upheld", it -> it.set("/objections/1/state", "\"DISMISSED\""));
        refuse("record.objection-grounds", CLOSE, "on academic grounds", it -> it.set("/objections/0/grounds", "\"ACADEMIC\""));
        refuse("record.objection-upheld", CLOSE, "upheld, and the entry stands", it -> it.set("/publicity/lists/0/entries/0/state", "\"AWARDED\""));
        refuse("record.name", CLOSE, "a state of an objection", it -> it.set("/objections/0/state", "\"FORGOTTEN\""));
        refuse("record.name", CLOSE, "grounds", it -> it.set("/objections/0/grounds", "\"ENVY\""));
        refuse("record.name", CLOSE, "a status", it -> it.set("/applications/LOST", "1"));
        refuse("record.name", CLOSE, "a rule", it -> it.set("/objections/1/refusedRule", "\"objection.tiresome\""));
        refuse("record.substitute-fallen", CLOSE, "fallen, and on the list", it -> it.set("/substitutions/0/fallen", "[\"b\"]"));
        refuse("record.substitute-seated", CLOSE, "one left out", it -> it.remove("/substitutions/0/seated/4"));
        refuse("record.substitute-labels", CLOSE, "a label of its own", it -> it.set("/substitutions/0/seated/2/candidate/organisation", "\"O9\""));
        refuse("record.substitute", CLOSE, "not the next", it -> it.set("/substitutions/0/rises", "\"d\""));
        refuse("record.list", CLOSE, "another seat", it -> it.set("/publicity/lists/1/entries/0/seat", "4"));
        refuse("record.list", CLOSE, "another amount", it -> it.set("/publicity/lists/1/entries/0/amount", "\"31\""));
        refuse("record.entry-state", CLOSE, "still held", it -> it.set("/publicity/lists/1/entries/0/state", "\"HELD\""));
        refuse("record.entry-state", CLOSE, "a state that does not exist", it -> it.set("/publicity/lists/1/entries/0/state", "\"KEPT\""));
        refuse("record.final-list", CLOSE, "one left out", it -> it.remove("/finalList/1"));
        assertRefused();
    }

    @Test
    void what_is_bent_in_the_awards_is_refused() {
        refuse("record.awards", CLOSE, "an award left out", it -> it.remove("/awards/1"));
        refuse("record.award-amount", CLOSE, "more than was published", it -> it.set("/awards/0/amount", "\"31\""));
        refuse("record.award-amount", CLOSE, "less than nothing", it -> it.set("/awards/0/amount", "\"-1\""));
        refuse("record.payment-amount", CLOSE, "a payment of less than nothing", it -> it.set(PAID + "/1/amount", "\"-15\""));
        refuse("record.payment-amount", CLOSE, "a payment of nothing", it -> it.set(PAID + "/1/amount", "\"0\""));
        refuse("record.payment-first", CLOSE, "another first share", it -> it.set(PAID + "/0/amount", "\"14\"")
                .set(PAID + "/1/amount", "\"16\""));
        refuse("record.payment-twice", CLOSE, "the first twice", it -> it.set(PAID + "/1/kind", "\"FIRST\""));
        refuse("record.payment-sum", CLOSE, "more than the amount", it -> it.set(PAID + "/1/amount", "\"16\""));
        refuse("record.payment-missing", CLOSE, "a payment left out", it -> it.remove(PAID + "/1"));
        refuse("record.bonus", CLOSE, "a bonus that no grade earns", it -> it.again(PAID + "/1").set(PAID + "/2/kind", "\"BONUS\""));
        refuse("record.recovery", CLOSE, "more claimed back than was paid", it -> it.set("/awards/1/recoveries/0/demanded", "\"16\""));
        refuse("record.recovery", CLOSE, "more received than claimed", it -> it.set("/awards/1/recoveries/0/received", "\"16\""));
        refuse("record.recovery", CLOSE, "less than nothing received", it -> it.set("/awards/1/recoveries/0/received", "\"-1\""));
        refuse("record.name", CLOSE, "a state of a project", it -> it.set("/awards/0/state", "\"RESTING\""));
        refuse("record.name", CLOSE, "a kind of payment", it -> it.set(PAID + "/1/kind", "\"GIFT\""));
        refuse("record.name", CLOSE, "a state of a payment", it -> it.set(PAID + "/1/state", "\"PROMISED\""));
        refuse("record.name", CLOSE, "a cause", it -> it.set("/awards/1/recoveries/0/cause", "\"MOOD\""));
        refuse("record.name", CLOSE, "a state of a recovery", it -> it.set("/awards/1/recoveries/0/state", "\"FORGIVEN\""));
        refuse("record.moment", CLOSE, "paid before the final list", it -> it.set(PAID + "/0/enteredAt", "\"2026-03-01T10:00:00.000000\""));
        refuse("record.moment", CLOSE, "settled before it was entered", it -> it.set(PAID + "/0/settledAt", "\"2026-03-30T10:00:00.000000\""));
        refuse("record.moment", CLOSE, "ended before it began", it -> it.set("/awards/0/endsOn", "\"2026-03-13\""));
        assertRefused();
    }

    private void assertRefused() {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        refused.forEach((bent, code) -> {
            String name = bent.stage() + " " + bent.what();
            expected.put(name, code);
            answers.put(name, RecordVerifier.verify(Mutation.of(bent.stage(), bent.change())).map(Difference::code).orElse("taken for true"));
        });
        assertThat(answers).isEqualTo(expected);
    }

    /** Every value taken out or replaced by nothing, another kind and what is far too large; the hashes reckoned anew. */
    @Test
    void whatever_stands_in_a_file_the_answer_is_a_code_and_never_an_exception() {
        Set<String> codes = Stream.concat(Arrays.stream(RecordFault.values()), Arrays.stream(ShapeFault.values()))
                .map(Fault::code).collect(Collectors.toSet());
        JsonMapper json = JsonMapper.builder().build();
        List<String> silent = new ArrayList<>();
        JsonFuzz.each(new String(Mutation.truth(CLOSE), StandardCharsets.UTF_8), (place, text) -> {
            Difference found = RecordVerifier.verify(hashed(json, text)).orElse(null);
            if (found == null) {
                silent.add(place);
            } else {
                assertThat(codes).as(place).contains(found.code());
                assertThat(found.toString()).as(place).doesNotContain("Exception", "java.", "tools.jackson").contains(found.sentence());
            }
        });
        assertThat(silent.stream().filter(place -> INPUTS.stream().noneMatch(place::matches))).isEmpty();
    }

    /** Texts and figures that follow from nothing in the file: another of them is another input, which the hashes, reckoned anew, protect. */
    private static final List<String> INPUTS = List.of(
            "/(sha256|sm3) as \".*", "/record/(round|programme|settings)/.*", "/record/chain/.*",
            "/record/applications/.*", "/record/draws/0/seed as.*",
            "/record/decision/(terms|candidates|changes)/.*", "/record/publicity/(calendars|lists)/.*",
            "/record/(draws|objections) as \\[\\]", "/record/objections/.*", "/record/substitutions/0/(terms|seated)/.*", "/record/awards/.*");

    private static byte[] hashed(JsonMapper json, String text) {
        tools.jackson.databind.node.ObjectNode file = json.readTree(text).asObject();
        return file.path("record").isObject() && file.path("sha256").isString() && file.path("sm3").isString()
                ? Tampering.hashed(file) : text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void files_that_are_none_are_told_by_a_code() {
        assertThat(Stream.of("", "no json", "[]", "null", "{}", "{\"a\":1}", "{\"record\":{},\"record\":{}}", "[".repeat(100_000))
                .map(text -> RecordVerifier.verify(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().code()))
                .allMatch(code -> code.startsWith("file."));
    }

    @Test
    void the_files_of_a_round_follow_each_other_and_tell_the_same() {
        RecordFile first = RecordFile.read(Mutation.truth(DECISION));
        RecordFile second = RecordFile.read(Mutation.truth(PUBLICITY));
        RecordFile third = RecordFile.read(Mutation.truth(CLOSE));
        assertThat(RecordChain.link(second, List.of(first))).isEmpty();
        assertThat(RecordChain.link(third, List.of(first, second))).isEmpty();
        assertThat(RecordChain.link(third, List.of(first)).map(Difference::code)).contains("record.chain-gap");
        RecordFile foreign = RecordFile.read(Mutation.of(CLOSE, it -> it.set("/round/id", "\"another\"").set("/chain/number", "9")));
        assertThat(RecordChain.link(foreign, List.of(first, second)).map(Difference::code)).contains("record.chain-gap");
    }

    /** Better cards in the second record of a round, with a ranking and a decision that follow from them. */
    @Test
    void cards_that_differ_between_the_records_of_a_round_are_found() {
        RecordFile first = RecordFile.read(Mutation.truth(DECISION));
        RecordFile bent = RecordFile.read(Mutation.of(PUBLICITY, it -> it.set("/reviews/4/cards/0/points/approach", "\"14.5\"")
                .set("/reviews/4/cards/0/points/crossing", "\"9.5\"")));
        assertThat(RecordVerifier.verify(bent)).isEmpty();
        assertThat(RecordChain.link(bent, List.of(first)).map(Difference::code)).contains("record.round-unlike");
        RecordFile other = RecordFile.read(Mutation.of(PUBLICITY, it -> it.set("/chain/previous/sha256", "\"0\"")
                .set("/chain/ofRound/sha256", "\"0\"")));
        assertThat(RecordChain.link(other, List.of(first)).map(Difference::code)).contains("record.chain-link");
    }
}
