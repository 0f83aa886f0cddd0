package io.luxuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.decision.DecisionInput;
import io.luxuan.programme.Constraints;
import io.luxuan.programme.Exhaustion;
import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.record.ReviewSection.CardSection;
import io.luxuan.round.RoundSettings;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Claim;
import io.luxuan.selection.Earlier;
import io.luxuan.selection.MeetingChanges;
import io.luxuan.selection.Substitution.Seated;
import io.luxuan.selection.Terms;
import io.luxuan.selection.TieChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody has the record of a round and that of its draw, and the names of those who won, and wants to know the rest. */
class UnjoinableTest {
    private static final int APPLICATIONS = 200;
    private static final int ORGANISATIONS = 40;
    private static final int PLACES = 40;

    /** Whoever gave which card, the record is the same: so it says nothing of it. */
    @Test
    void the_record_is_the_same_whichever_of_the_panel_gave_which_card() {
        Random random = new Random(12);
        for (int round = 0; round < 50; round++) {
            List<CardSection> cards = new ArrayList<>(IntStream.range(0, 5).mapToObj(at -> card(random)).toList());
            List<CardSection> told = cards.stream().sorted(CardSection.BY_CONTENT).toList();
            Collections.shuffle(cards, random);
            assertThat(cards.stream().sorted(CardSection.BY_CONTENT).toList()).isEqualTo(told).allMatch(card -> card.seat() == null);
        }
    }

    private static CardSection card(Random random) {
        BigDecimal one = BigDecimal.valueOf(random.nextInt(20), 0);
        BigDecimal other = BigDecimal.valueOf(random.nextInt(20), 0);
        return new CardSection(null, Map.of("a", one, "b", other), one.add(other), one, List.of());
    }

    @Test
    void without_a_limit_no_loser_shares_a_label_with_anybody() {
        Round round = new Round(null);
        DecisionSection told = round.decision().section();
        assertThat(joined(told, Set.of())).isZero();
        assertThat(told.entries()).isEqualTo(round.truth().entries());
        assertThat(joined(round.truth(), Set.of())).as("with the labels of form 2").isGreaterThan(100);
    }

    /** At most one an organisation: those whom it kept out share the label of who has the place, and nobody else does. */
    @Test
    void a_limit_links_those_whom_it_kept_out_and_nobody_else() {
        Round round = new Round(1);
        DecisionSection told = round.decision().section();
        assertThat(told.entries()).isEqualTo(round.truth().entries());
        assertThat(told.entries().stream().filter(entry -> entry.reason().code().equals("decision.organisation-limit"))).hasSizeGreaterThan(20);
        assertThat(joined(told, Set.of("decision.organisation-limit"))).isZero();
    }

    /** The best one falls: its organisation may have another, which the record tells; whom the limit still keeps out stays linked. */
    @Test
    void a_substitution_links_who_rises_and_whom_the_limit_passes_over() {
        Round round = new Round(1);
        SubstitutionSection told = round.substitution();
        assertThat(told.reckon(round.settings, byNumber(round.ranking)).next().number()).isEqualTo(told.rises());
        Map<String, String> before = round.decision().section().candidates().stream()
                .collect(Collectors.toMap(CandidateSection::number, CandidateSection::organisation));
        Map<String, String> now = new HashMap<>();
        assertThat(told.seated()).allSatisfy(one -> {
            assertThat(before).containsValue(one.candidate().organisation());
            assertThat(now.merge(before.get(one.candidate().number()), one.candidate().organisation(), (first, same) -> first))
                    .isEqualTo(one.candidate().organisation());
        });
    }

    /** How many losers share a label with a winner, but for those with these reasons. */
    private static long joined(DecisionSection decision, Set<String> needed) {
        Map<String, DecidedSection> entries = decision.entries().stream().collect(Collectors.toMap(DecidedSection::number, one -> one));
        Set<String> winners = decision.candidates().stream().filter(one -> entries.get(one.number()).selected())
                .map(CandidateSection::organisation).collect(Collectors.toSet());
        return decision.candidates().stream().filter(one -> !entries.get(one.number()).selected())
                .filter(one -> !needed.contains(entries.get(one.number()).reason().code()))
                .filter(one -> winners.contains(one.organisation())).count();
    }

    private static Map<String, RankingSection> byNumber(List<RankingSection> ranking) {
        return ranking.stream().collect(Collectors.toMap(RankingSection::number, one -> one));
    }

    /** Two hundred applications of forty organisations, forty places. */
    private static final class Round {
        private final RoundSettings settings = new RoundSettings(
                new Quota(QuotaType.AT_MOST, null, PLACES, PLACES, 0), null, null, null, null, false);
        private final List<RankingSection> ranking = IntStream.range(0, APPLICATIONS).mapToObj(at -> new RankingSection(number(at), at + 1,
                BigDecimal.valueOf(100 - at / 4.0), null, null, null, null, 5, null, null, null)).toList();
        private final List<Candidate> candidates;
        private final Terms terms;

        Round(Integer mostPerOrganisation) {
            Random random = new Random(7);
            candidates = IntStream.range(0, APPLICATIONS).mapToObj(at -> new Candidate(number(at), number(at), at + 1,
                    BigDecimal.valueOf(100 - at / 4.0), "unit " + random.nextInt(ORGANISATIONS), null, null, Claim.NOTHING, null, null)).toList();
            terms = new Terms(settings.quota(), null, null, new Funding(FundingType.NOT_STATED, null, null, null), new Constraints(false, false,
                    false, mostPerOrganisation, null, List.of(), Exhaustion.STOP), new FieldDictionary("方向", List.of()), Set.of(), Earlier.NONE);
        }

        private static String number(int at) {
            return "P1-2026-%04d".formatted((at * 37) % APPLICATIONS + 1);
        }

        LinkedDecision decision() {
            return new LinkedDecision(new DecisionInput(0, terms, candidates, changes(), List.of(), Set.of(), null),
                    ChangesSection.of(changes(), id -> id), settings, ranking);
        }

        private static MeetingChanges changes() {
            return new MeetingChanges(Map.of(), Map.of(), Map.of(), TieChoice.NONE);
        }

        DecisionSection truth() {
            Names all = decision().allLinked();
            return DecisionSection.reckon(TermsSection.of(terms, all.organisations()), candidates.stream().map(all::section).toList(),
                    ChangesSection.of(changes(), id -> id), settings, ranking);
        }

        SubstitutionSection substitution() {
            Map<String, DecidedSection> entries = truth().entries().stream().collect(Collectors.toMap(DecidedSection::number, one -> one));
            List<Seated> seated = candidates.stream().map(one -> new Seated(one, entries.get(one.number()).selected(), null,
                    true, false, false, 0)).toList();
            Set<String> fallen = Set.of(number(0));
            String rises = io.luxuan.selection.Substitution.next(terms, seated, fallen).next().number();
            return new LinkedSubstitution(new DecisionInput(1, terms, List.of(), null, seated, fallen, rises), settings, ranking, id -> id)
                    .section(decision().names());
        }
    }
}
